package nl.keukentafel.aanmelding.web;

import java.util.List;
import nl.keukentafel.aanmelding.store.AccountStore.Voorbeeld;
import nl.keukentafel.aanmelding.store.AccountStore.Werkplek;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param melding a line above the form, e.g. after signing out; null for none
 * @param werkplekken gemeenten to choose from, when somebody works for several
 * @param voorbeelden accounts of the fictitious gemeente; empty in a real one
 * @param naar where to go afterwards, a path of this application
 */
public record InlogPagina(
    Formulier formulier,
    @Nullable String melding,
    List<Werkplek> werkplekken,
    List<Voorbeeld> voorbeelden,
    String naar) {}
