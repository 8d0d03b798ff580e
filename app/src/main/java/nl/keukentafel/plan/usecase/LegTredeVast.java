package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Tredevondst;
import nl.keukentafel.plan.store.UitspraakStore;
import org.jspecify.annotations.Nullable;

/** Records what was found on a rung that is not used, or opens it again. */
@UseCase
public class LegTredeVast {
  private final Planlezer lezer;
  private final UitspraakStore uitspraken;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LegTredeVast(
      Planlezer lezer, UitspraakStore uitspraken, Verwerkingenlogboek logboek, Clock klok) {
    this.lezer = lezer;
    this.uitspraken = uitspraken;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Vastgelegd() implements Uitkomst {}

    /** Somebody else wrote something else meanwhile. */
    record Botsing(Tredevondst nu) implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /**
   * Records it.
   *
   * @param versie that was read; 0 when nothing was known
   * @param stand null opens the rung again
   */
  public Uitkomst leg(
      CasusId casus,
      Leefgebied leefgebied,
      Trede trede,
      int versie,
      Tredestand.@Nullable Onderzocht stand,
      Gebruiker wie) {
    Optional<Planfeiten> feiten =
        lezer.feiten(casus, wie).filter(f -> f.leefgebieden().contains(leefgebied));
    Uitkomst uitkomst =
        feiten.map(f -> leg(f, leefgebied, trede, versie, stand)).orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "plan.trede.vastleggen",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Vastgelegd ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst leg(
      Planfeiten feiten,
      Leefgebied leefgebied,
      Trede trede,
      int versie,
      Tredestand.@Nullable Onderzocht stand) {
    if (!feiten.magSchrijven()) {
      return new Uitkomst.Geweigerd();
    }
    boolean gelukt =
        uitspraken.zetTrede(
            feiten.casus(),
            leefgebied,
            trede,
            versie,
            stand,
            klok.instant(),
            feiten.wie().medewerker());
    return gelukt
        ? new Uitkomst.Vastgelegd()
        : uitspraken
            .trede(feiten.casus(), leefgebied, trede)
            .<Uitkomst>map(Uitkomst.Botsing::new)
            .orElseGet(Uitkomst.Onbekend::new);
  }
}
