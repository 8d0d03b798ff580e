/** The pages of conversations and metingen. */
@NullMarked
package nl.keukentafel.gesprek.web;

import org.jspecify.annotations.NullMarked;
