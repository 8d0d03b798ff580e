package nl.keukentafel.inzet.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * A new verwijzing: first to whom, then what.
 *
 * @param organisatie name of the chosen one; null while it is looked for
 * @param keuze organisations to choose from, as value the path to go on with
 * @param vormen the forms that the design has
 * @param besluit how the design decides about it, in a sentence
 * @param regels who holds the regie after each form, in sentences
 * @param weigering stands above the form when something refuses it
 * @param viaTeam whether the team can be asked instead
 * @param naarToestemming whether consent is the way on
 */
public record VerwijzingvormPagina(
    String casus,
    String naam,
    String nummer,
    @Nullable String organisatie,
    List<Veld.Optie> keuze,
    Formulier formulier,
    List<Veld.Optie> leefgebieden,
    List<Veld.Optie> personen,
    List<Veld.Optie> vormen,
    List<Veld.Optie> wetten,
    List<Veld.Optie> deelopties,
    String besluit,
    List<String> regels,
    @Nullable Weigeringsvak weigering,
    boolean viaTeam,
    boolean naarToestemming) {}
