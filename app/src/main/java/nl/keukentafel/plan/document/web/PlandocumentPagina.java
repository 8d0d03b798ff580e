package nl.keukentafel.plan.document.web;

import java.util.List;
import nl.keukentafel.papier.Taalniveau;
import nl.keukentafel.plan.document.Planbrieftaal;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The plan as one member gets it, with the choice of reader and the advice on language.
 *
 * @param keuze the chosen reader and language, for the form
 * @param vel the sheet as HTML, made by our own template; null while there is no plan
 */
public record PlandocumentPagina(
    String casus,
    String nummer,
    Formulier keuze,
    List<Veld.Optie> lezers,
    List<Veld.Optie> talen,
    String pdf,
    @Nullable String vel,
    Taalniveau.Maat eigen,
    List<Planbrieftaal.Advies> advies) {}
