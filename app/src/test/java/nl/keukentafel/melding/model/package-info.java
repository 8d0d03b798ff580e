/** The rules of the door, each as a sentence. */
@NullMarked
package nl.keukentafel.melding.model;

import org.jspecify.annotations.NullMarked;
