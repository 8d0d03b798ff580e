package nl.keukentafel.casus.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * Handing over one casus.
 *
 * @param houder name of the casushouder; null when there is none
 * @param kan whether the casus can be handed over at all
 * @param weigering why this person may not do so for good; standing in may still be possible
 * @param waarneming who stands in for whom until when, in words; null when nobody does
 */
public record OverdrachtPagina(
    Levenskop kop,
    @Nullable String houder,
    String houderId,
    boolean kan,
    @Nullable Weigeringsvak weigering,
    boolean vraagTeam,
    List<WachtlijstPagina.Voorstel> voorstellen,
    List<Veld.Optie> anderen,
    @Nullable String waarneming,
    Formulier formulier,
    @Nullable String melding) {}
