/** What can be done: invite, answer, take back, look at the figures. */
@NullMarked
package nl.keukentafel.ervaring.usecase;

import org.jspecify.annotations.NullMarked;
