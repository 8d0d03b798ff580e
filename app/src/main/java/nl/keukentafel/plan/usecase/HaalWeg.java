package nl.keukentafel.plan.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.store.PlanversieStore;

/**
 * Takes a doel or an actie out of a concept. Its texts stay in the history; in a plan in force an
 * actie is stopped instead.
 */
@UseCase
public class HaalWeg {
  private final Planlezer lezer;
  private final Stukschrijver schrijver;
  private final PlanversieStore versies;
  private final Verwerkingenlogboek logboek;

  HaalWeg(
      Planlezer lezer,
      Stukschrijver schrijver,
      PlanversieStore versies,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.versies = versies;
    this.logboek = logboek;
  }

  /** What came of it. */
  public enum Uitkomst {
    WEG,
    /** Somebody changed it meanwhile: look at that first. */
    GEBOTST,
    /** The version is no concept (any more). */
    VEROUDERD,
    ONBEKEND
  }

  /**
   * Takes it out.
   *
   * @param versie of the doel or actie that was read
   */
  public Uitkomst haalWeg(
      CasusId casus, int nummer, Stukversie.Soort soort, UUID stuk, int versie, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(casus, wie);
    Uitkomst uitkomst =
        feiten
            .filter(Planfeiten::magSchrijven)
            .flatMap(f -> lezer.versie(f, nummer).map(v -> haalWeg(f, v, soort, stuk, versie)))
            .orElse(Uitkomst.ONBEKEND);
    Verwerking regel =
        Verwerking.van(
            Handeling.VERWIJDEREN,
            "plan.weghalen",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst == Uitkomst.WEG ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst haalWeg(
      Planfeiten feiten, Planlezer.Versie gevonden, Stukversie.Soort soort, UUID stuk, int versie) {
    PlanId plan = gevonden.ruw().plan().inhoud().id();
    if (!(gevonden.ruw().plan() instanceof ConceptPlan) || !versies.houdVast(plan, "concept")) {
      return Uitkomst.VEROUDERD;
    }
    var inhoud = gevonden.zicht().inhoud();
    Optional<Actie> actie =
        soort == Stukversie.Soort.ACTIE ? inhoud.actie(new ActieId(stuk)) : Optional.empty();
    Optional<Doel> doel =
        soort == Stukversie.Soort.DOEL
            ? inhoud.doel(new DoelId(stuk))
            : actie.flatMap(a -> inhoud.doel(a.doel()));
    if (doel.isEmpty() || !feiten.magSchrijven(doel.get().inhoud().categorie())) {
      return Uitkomst.ONBEKEND;
    }
    var door = feiten.wie().medewerker();
    boolean weg =
        actie.isPresent()
            ? schrijver.haalWeg(plan, doel.get(), actie.get(), versie, door)
            : schrijver.haalWeg(plan, doel.get(), versie, door);
    if (weg) {
      versies.nieuweTekst(plan);
    }
    return weg ? Uitkomst.WEG : Uitkomst.GEBOTST;
  }
}
