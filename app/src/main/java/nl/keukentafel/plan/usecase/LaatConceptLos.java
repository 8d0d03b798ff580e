package nl.keukentafel.plan.usecase;

import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.store.PlanversieStore;

/** Lets a next version go that will not be agreed; the version in force stays. */
@UseCase
public class LaatConceptLos {
  private final Planlezer lezer;
  private final PlanversieStore versies;
  private final Overleggen overleggen;
  private final Verwerkingenlogboek logboek;

  LaatConceptLos(
      Planlezer lezer,
      PlanversieStore versies,
      Overleggen overleggen,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.versies = versies;
    this.overleggen = overleggen;
    this.logboek = logboek;
  }

  /** Lets it go; false when it is no concept (any more) or not for this person. */
  public boolean laatLos(CasusId casus, int nummer, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(casus, wie);
    Optional<Planlezer.Versie> concept =
        feiten
            .filter(Planfeiten::magSchrijven)
            .flatMap(f -> lezer.versie(f, nummer))
            .filter(v -> v.ruw().plan() instanceof ConceptPlan);
    boolean gelukt =
        concept.isPresent() && versies.laatLos(concept.get().ruw().plan().inhoud().id());
    concept
        .filter(c -> gelukt)
        .ifPresent(c -> overleggen.vervalt(c.ruw().plan().inhoud().id().waarde()));
    Verwerking regel =
        Verwerking.van(
            Handeling.VERWIJDEREN,
            "plan.versie.loslaten",
            "casus",
            casus.waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return gelukt;
  }
}
