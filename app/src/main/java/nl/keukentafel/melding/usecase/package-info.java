/** What people do with a melding, one class each. */
@NullMarked
package nl.keukentafel.melding.usecase;

import org.jspecify.annotations.NullMarked;
