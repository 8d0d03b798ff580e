package nl.keukentafel.plan.usecase;

import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.Planaard;

/** Begins the next version of a plan in force: a wijziging is agreed again (1-domein: Plan). */
@UseCase
public class BeginVersie {
  private final Planlezer lezer;
  private final Versiebegin begin;
  private final Verwerkingenlogboek logboek;

  BeginVersie(Planlezer lezer, Versiebegin begin, Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.begin = begin;
    this.logboek = logboek;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** This version is being written; also when somebody else began it. */
    record Begonnen(int nummer) implements Uitkomst {}

    record GeenPlan() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Begins it as a copy of the version in force.
   *
   * @param aanleiding what makes it necessary
   * @param reden in words; may be empty
   */
  public Uitkomst begin(CasusId casus, Set<Planaard> aanleiding, String reden, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(casus, wie);
    Uitkomst uitkomst =
        feiten.map(f -> begin(f, aanleiding, reden)).orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.versie.beginnen",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Begonnen ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst begin(Planfeiten feiten, Set<Planaard> aanleiding, String reden) {
    if (!feiten.magSchrijven()) {
      return new Uitkomst.Geweigerd();
    }
    Optional<Planlezer.Versie> inKracht = lezer.inKracht(feiten);
    if (inKracht.isEmpty()) {
      return new Uitkomst.GeenPlan();
    }
    return begin
        .volgende(feiten, inKracht.get().ruw().plan(), aanleiding, reden)
        .or(() -> lezer.concept(feiten).map(v -> v.ruw().plan()))
        .<Uitkomst>map(plan -> new Uitkomst.Begonnen(plan.inhoud().nummer()))
        .orElseGet(Uitkomst.GeenPlan::new);
  }
}
