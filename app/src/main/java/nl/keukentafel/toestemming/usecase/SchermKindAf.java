package nl.keukentafel.toestemming.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Beslissers;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.store.AntwoordStore;
import org.jspecify.annotations.Nullable;

/**
 * Records that the interest of a child of 12 to 15 forbids that who has gezag sees what is recorded
 * of it, or that it does so no longer (3-privacy; Jeugdwet art. 7.3.10 and 7.3.11).
 */
@UseCase
public class SchermKindAf {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.afschermen";

  private final Poortwachter wacht;
  private final Beslissers beslissers;
  private final AntwoordStore antwoorden;
  private final Clock klok;

  SchermKindAf(Poortwachter wacht, Beslissers beslissers, AntwoordStore antwoorden, Clock klok) {
    this.wacht = wacht;
    this.beslissers = beslissers;
    this.antwoorden = antwoorden;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Gedaan() implements Uitkomst {}

    /**
     * Below 12 who has gezag sees it, from 16 on only what is shared: there is nothing to shield.
     */
    record NietDezeLeeftijd() implements Uitkomst {}

    /** No such casus or child, for this worker. */
    record Onbekend() implements Uitkomst {}
  }

  /** Whether this rule is about somebody of this age. */
  public static boolean kan(Gezinslid lid) {
    return lid.leeftijd()
        .filter(leeftijd -> leeftijd.minstens() >= 12 && leeftijd.hoogstens() < 16)
        .isPresent();
  }

  /**
   * Shields, or lifts the shield.
   *
   * @param reden why the interest of the child forbids it; null to lift the shield
   */
  public Uitkomst doe(CasusId casus, PersoonId kind, @Nullable String reden, Gebruiker wie) {
    Optional<Doorgang> doorgang = wacht.schrijft(casus, wie, Handeling.WIJZIGEN, LOGT);
    Optional<Gezinslid> lid =
        doorgang.flatMap(door ->
            beslissers.leden(door.huishouden(), LocalDate.now(klok)).stream()
                .filter(een -> een.persoon().equals(kind))
                .findFirst());
    if (lid.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    if (reden == null) {
      antwoorden.hefOp(casus, kind);
      return new Uitkomst.Gedaan();
    }
    if (!kan(lid.get())) {
      return new Uitkomst.NietDezeLeeftijd();
    }
    antwoorden.schermAf(casus, kind, reden, wie.medewerker());
    return new Uitkomst.Gedaan();
  }
}
