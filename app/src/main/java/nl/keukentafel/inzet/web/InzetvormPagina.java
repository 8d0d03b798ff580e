package nl.keukentafel.inzet.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A service, new or to change: first of whom, then what.
 *
 * @param pad where it is sent
 * @param organisatie name of the chosen one; null while it is looked for
 * @param keuze organisations to choose from, as value the path to go on with
 * @param bestaand whether it exists already, and can be ended
 */
public record InzetvormPagina(
    String casus,
    String naam,
    String nummer,
    String pad,
    @Nullable String organisatie,
    List<Veld.Optie> keuze,
    boolean bestaand,
    Formulier formulier,
    List<Veld.Optie> leefgebieden,
    List<Veld.Optie> lijnen,
    List<Veld.Optie> wetten,
    List<Veld.Optie> leveringsvormen,
    List<Veld.Optie> opdrachtgevers,
    List<Veld.Optie> personen,
    @Nullable String bericht) {}
