package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import java.util.Map;
import nl.keukentafel.inrichting.web.Aspectblad;
import nl.keukentafel.inrichting.web.Aspectblad.Tegenspraakregel;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * One aspect of a next version in the making, to change.
 *
 * @param na the version it was made from; 0 for the first
 * @param ingehaald number of a version that somebody laid down meanwhile; 0 when nobody did
 * @param herkomst name of the shipped design that was copied; null when none was
 * @param bewaard when it was kept last, in words
 * @param hersteld whether the fields show what was typed but not yet kept
 * @param bij contradictions by the code of the choice to change first
 */
public record Conceptpagina(
    String team,
    String pad,
    int na,
    int ingehaald,
    @Nullable String herkomst,
    String bewaard,
    boolean hersteld,
    List<Verschilregel> verschillen,
    List<Tegenspraakregel> tegenspraken,
    Map<String, String> bij,
    Aspectblad blad,
    Formulier formulier) {

  /** What changes in this aspect. */
  public List<Verschilregel> verschillenHier() {
    return verschillen.stream()
        .filter(regel -> regel.aspect().equals(blad.aspect().code()))
        .toList();
  }

  /** The aspect after this one; the last has none. */
  public @Nullable String volgende() {
    return blad.aspecten().stream()
        .filter(link -> link.nummer() == blad.aspect().nummer() + 1)
        .map(Aspectblad.Aspectlink::code)
        .findFirst()
        .orElse(null);
  }
}
