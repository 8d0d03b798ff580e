package nl.keukentafel.aanmelding;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.store.ConceptStore;
import nl.keukentafel.scherm.Formulier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-filled forms, kept for their typist alone, so that an expired session or a killed browser
 * costs at most a few seconds of typing (1-domein: Bad input).
 */
@Service
@Transactional
public class Concepten {

  /** A BSN is kept encrypted or not at all, so never here: its typist types it again. */
  private static final String BSN = "bsn";

  private final ConceptStore concepten;
  private final Clock klok;

  Concepten(ConceptStore concepten, Clock klok) {
    this.concepten = concepten;
    this.klok = klok;
  }

  /** A kept form and when it was kept. */
  public record Concept(Formulier formulier, Instant bewaardOp) {}

  /**
   * Keeps what was typed so far.
   *
   * @param formulier path of the form, e.g. {@code /meldingen/nieuw}; never personal data
   * @return when it was kept
   */
  public Instant bewaar(Gebruiker wie, String formulier, Formulier inhoud) {
    Instant nu = klok.instant();
    Map<String, List<String>> velden = new LinkedHashMap<>(inhoud.velden());
    velden.remove(BSN);
    concepten.bewaar(wie.medewerker(), formulier, velden, nu);
    return nu;
  }

  /** What was kept of this form. */
  public Optional<Concept> find(Gebruiker wie, String formulier) {
    return concepten
        .find(wie.medewerker(), formulier)
        .map(bewaard -> new Concept(Formulier.van(bewaard.velden()), bewaard.op()));
  }

  /** Forgets the form: it was sent, or thrown away. */
  public void verwijder(Gebruiker wie, String formulier) {
    concepten.verwijder(wie.medewerker(), formulier);
  }
}
