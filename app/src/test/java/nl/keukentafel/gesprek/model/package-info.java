/** The rules of conversations and metingen. */
@NullMarked
package nl.keukentafel.gesprek.model;

import org.jspecify.annotations.NullMarked;
