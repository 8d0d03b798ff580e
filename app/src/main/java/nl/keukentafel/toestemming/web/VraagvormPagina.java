package nl.keukentafel.toestemming.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * Preparing a question.
 *
 * @param pad under which it is kept while typing
 * @param moment when this team asks consent, by its inrichting
 * @param teruggehaald when the kept text was typed, in words; null when nothing was kept
 */
public record VraagvormPagina(
    String casus,
    String nummer,
    String pad,
    Formulier formulier,
    String moment,
    List<Veld.Optie> leden,
    List<Veld.Optie> doelen,
    List<Veld.Optie> categorieen,
    List<Veld.Optie> wetten,
    @Nullable String teruggehaald) {}
