package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.store.UitspraakStore;
import org.jspecify.annotations.Nullable;

/** Records how far a doel is, according to the resident and to the worker. */
@UseCase
public class EvalueerDoel {
  private final Planlezer lezer;
  private final UitspraakStore uitspraken;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  EvalueerDoel(
      Planlezer lezer, UitspraakStore uitspraken, Verwerkingenlogboek logboek, Clock klok) {
    this.lezer = lezer;
    this.uitspraken = uitspraken;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * An evaluation.
   *
   * @param bewoner null when the resident was not asked
   */
  public record Opdracht(
      CasusId casus,
      DoelId doel,
      LocalDate datum,
      @Nullable Oordeel bewoner,
      Oordeel werker,
      String toelichting) {}

  /** Keeps it; false when there is no such doel in the plan in force for this person. */
  public boolean evalueer(Opdracht opdracht, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(opdracht.casus(), wie);
    Optional<Doel> doel =
        feiten
            .flatMap(lezer::inKracht)
            .flatMap(versie -> versie.zicht().inhoud().doel(opdracht.doel()))
            .filter(d -> feiten.filter(f -> f.magSchrijven(d.inhoud().categorie())).isPresent());
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.evalueren",
            "casus",
            opdracht.casus().waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(doel.isPresent() ? regel : regel.geweigerd());
    doel.ifPresent(d ->
        uitspraken.bewaarEvaluatie(
            opdracht.casus(),
            d.id(),
            opdracht.datum(),
            opdracht.bewoner(),
            opdracht.werker(),
            opdracht.toelichting(),
            klok.instant(),
            wie.medewerker()));
    return doel.isPresent();
  }
}
