/** What a worker does with persons and households, each in one transaction. */
@NullMarked
package nl.keukentafel.huishouden.usecase;

import org.jspecify.annotations.NullMarked;
