/** What a worker does with casussen. */
@NullMarked
package nl.keukentafel.casus.usecase;

import org.jspecify.annotations.NullMarked;
