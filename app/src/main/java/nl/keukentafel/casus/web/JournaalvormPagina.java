package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The form for an entry of the journaal, new or to change.
 *
 * @param pad where it is sent, and under which name it is kept while typing
 * @param personen members of the household; empty when it is not asked
 * @param teruggehaald when the kept text was typed, in words; null when nothing was kept
 */
public record JournaalvormPagina(
    String casus,
    String naam,
    String nummer,
    boolean nieuw,
    String pad,
    Formulier formulier,
    List<Veld.Optie> soorten,
    List<Veld.Optie> wetten,
    List<Veld.Optie> personen,
    @Nullable String teruggehaald) {}
