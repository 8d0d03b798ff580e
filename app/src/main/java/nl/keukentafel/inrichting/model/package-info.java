/**
 * The design of a team: the choices, with their numbers and sources, and the questions they answer.
 *
 * <p>One file per aspect holds both the choices of that aspect and the questions that read them. A
 * named interface, because every room above asks these questions.
 */
@NullMarked
@NamedInterface("model")
package nl.keukentafel.inrichting.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
