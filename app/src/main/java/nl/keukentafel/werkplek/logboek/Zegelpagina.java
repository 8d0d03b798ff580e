package nl.keukentafel.werkplek.logboek;

import java.util.List;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking the seals of a month.
 *
 * @param klopt whether every sealed line is as it was written
 * @param oordeel that, in a sentence
 * @param toelichting what it means and what to do; empty for nothing
 * @param laatste the last seal, to note down elsewhere; null when there is none
 */
public record Zegelpagina(
    List<Veld.Optie> maanden,
    String maand,
    boolean klopt,
    boolean leeg,
    String oordeel,
    String toelichting,
    @Nullable String laatste,
    int zonderZegel) {}
