/** Signing in and out. */
@NullMarked
package nl.keukentafel.aanmelding.usecase;

import org.jspecify.annotations.NullMarked;
