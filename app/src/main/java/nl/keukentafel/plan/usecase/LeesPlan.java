package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.OvereengekomenPlan;

/** Reads what a page about the plan needs. */
@UseCase
public class LeesPlan {
  private final Planlezer lezer;
  private final Huishoudens huishoudens;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LeesPlan(Planlezer lezer, Huishoudens huishoudens, Verwerkingenlogboek logboek, Clock klok) {
    this.lezer = lezer;
    this.huishoudens = huishoudens;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * The plan as this person may see it.
   *
   * @param lopende the concept and the version in force; the newest first
   * @param versie the version asked for; without a number the one in force, or else the concept;
   *     empty while there is no plan
   */
  public record Gelezen(
      Planfeiten feiten,
      Optional<Huishoudbeeld> huishouden,
      List<Planlezer.Versie> lopende,
      Optional<Planlezer.Versie> versie,
      LocalDate vandaag) {

    /** Keeps its own copy. */
    public Gelezen {
      lopende = List.copyOf(lopende);
    }
  }

  /**
   * Reads it; nothing when this person may not see it, or there is no version with this number.
   *
   * @param nummer empty for the plan as it stands
   */
  public Optional<Gelezen> lees(CasusId casus, OptionalInt nummer, Gebruiker wie) {
    Optional<Gelezen> gelezen = lezer.feiten(casus, wie).flatMap(feiten -> lees(feiten, nummer));
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN,
            "plan.lezen",
            "casus",
            casus.waarde(),
            gelezen.map(g -> g.feiten().rechten().grondslag()).orElse("geen"));
    logboek.schrijf(gelezen.isPresent() ? regel : regel.geweigerd());
    return gelezen;
  }

  private Optional<Gelezen> lees(Planfeiten feiten, OptionalInt nummer) {
    List<Planlezer.Versie> lopende = lezer.lopende(feiten);
    Optional<Planlezer.Versie> versie =
        nummer.isEmpty()
            ? lopende.stream()
                .filter(v -> v.ruw().plan() instanceof OvereengekomenPlan)
                .findFirst()
                .or(() -> lopende.stream().findFirst())
            : lopende.stream()
                .filter(v -> v.ruw().plan().inhoud().nummer() == nummer.getAsInt())
                .findFirst()
                .or(() -> lezer.versie(feiten, nummer.getAsInt()));
    return nummer.isPresent() && versie.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Gelezen(
                feiten,
                huishoudens.beeld(feiten.kop().gegevens().huishouden()),
                lopende,
                versie,
                LocalDate.now(klok)));
  }
}
