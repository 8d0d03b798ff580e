/** What workers do with toestemming, one class each. */
@NullMarked
package nl.keukentafel.toestemming.usecase;

import org.jspecify.annotations.NullMarked;
