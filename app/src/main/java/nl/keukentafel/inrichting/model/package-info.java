/**
 * The design of a team: the choices, with their numbers and sources, and the questions they answer.
 *
 * <p>Start at {@link nl.keukentafel.inrichting.model.Teaminrichting}, which lists the questions,
 * and {@link nl.keukentafel.inrichting.model.Keuzelijst}, which lists the choices. One class per
 * aspect holds its choices, each beside its source, and the questions that read them; those of the
 * first aspect stand in {@code Ingangsbeleid} and {@code Taakgebied}. A named interface, because
 * every room above asks these questions.
 */
@NullMarked
@NamedInterface("model")
package nl.keukentafel.inrichting.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
