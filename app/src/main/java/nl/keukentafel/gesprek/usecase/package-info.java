/** What a worker does with conversations and metingen. */
@NullMarked
package nl.keukentafel.gesprek.usecase;

import org.jspecify.annotations.NullMarked;
