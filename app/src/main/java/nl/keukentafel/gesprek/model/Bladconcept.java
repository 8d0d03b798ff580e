package nl.keukentafel.gesprek.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;

/**
 * A sheet as it was kept on the way, before it was saved.
 *
 * @param bewaardOp when it was kept
 */
public record Bladconcept(Formulier formulier, Instant bewaardOp) {
  private static final String VERSIE = "versie";

  /** A request that was on its way while the sheet was saved may keep its text just after. */
  private static final int ONDERWEG_SECONDEN = 3;

  /** The version from which was typed; 0 when nobody had saved the sheet. */
  public int versie() {
    String tekst = formulier.waarde(VERSIE);
    return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
  }

  /**
   * Whether nothing of it is lost when it is forgotten: it says what was saved, or the same hand
   * saved the sheet since.
   *
   * @param staat the fields as they were saved; a missing field is empty
   */
  public boolean isIngehaald(Optional<Blad> blad, Map<String, String> staat, MedewerkerId wie) {
    Set<String> velden = new TreeSet<>(staat.keySet());
    velden.addAll(formulier.velden().keySet());
    velden.remove(VERSIE);
    boolean zelfde =
        velden.stream()
            .allMatch(veld -> schoon(formulier.waarde(veld)).equals(staat.getOrDefault(veld, "")));
    return zelfde
        || blad.filter(b -> b.door().equals(wie))
            .filter(b -> b.versie() == versie() + 1)
            .filter(b -> bewaardOp.isBefore(b.op().plusSeconds(ONDERWEG_SECONDEN)))
            .isPresent();
  }

  private static String schoon(String tekst) {
    return tekst.replace("\r\n", "\n").strip();
  }
}
