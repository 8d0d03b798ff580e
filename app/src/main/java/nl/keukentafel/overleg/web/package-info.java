/** The pages of overleg. */
@NullMarked
package nl.keukentafel.overleg.web;

import org.jspecify.annotations.NullMarked;
