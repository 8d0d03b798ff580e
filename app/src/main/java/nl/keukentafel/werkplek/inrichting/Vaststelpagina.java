package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import nl.keukentafel.inrichting.web.Aspectblad.Tegenspraakregel;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * What a next version changes, and from which day.
 *
 * @param versie the number it will get
 * @param straks a version that begins later and then takes over, in a sentence; null for none
 */
public record Vaststelpagina(
    String team,
    String pad,
    int na,
    int versie,
    int ingehaald,
    List<Verschilregel> verschillen,
    List<Tegenspraakregel> tegenspraken,
    int nogNietGekozen,
    @Nullable String straks,
    Formulier formulier) {}
