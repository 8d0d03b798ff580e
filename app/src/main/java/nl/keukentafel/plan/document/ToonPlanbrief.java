package nl.keukentafel.plan.document;

import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan for one member of the household. A worker can print no more than what both of
 * them may see: the worker by the inrichting, the member by 3-privacy.
 */
@UseCase
public class ToonPlanbrief {

  private final Casusinzage inzage;
  private final Casussen casussen;
  private final Planlezing lezing;
  private final Verwerkingenlogboek logboek;

  ToonPlanbrief(
      Casusinzage inzage, Casussen casussen, Planlezing lezing, Verwerkingenlogboek logboek) {
    this.inzage = inzage;
    this.casussen = casussen;
    this.lezing = lezing;
    this.logboek = logboek;
  }

  /**
   * A wish to see or print.
   *
   * @param voor for whom; null for the first of the household
   * @param verwerking key of the logbook: plan.document.inzien or plan.document.afdrukken
   */
  public record Vraag(CasusId casus, @Nullable PersoonId voor, Locale taal, String verwerking) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** The brief, and what it was written from. */
    record Geschreven(CasusId casus, Brieffeiten feiten, PersoonId lezer, Planbrief brief)
        implements Uitkomst {}

    /** There is nothing to print yet. */
    record GeenPlan(CasusId casus, String nummer) implements Uitkomst {}

    /** Not there for this worker, or the reader is none of this household. */
    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst toon(Vraag vraag, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(vraag.casus(), wie);
    Verwerking regel =
        Verwerking.van(
            Handeling.INZIEN,
            vraag.verwerking(),
            "casus",
            vraag.casus().waarde(),
            rechten.grondslag());
    Optional<Casussen.Verwijzing> casus =
        rechten.magInhoud() && rechten.mag(Categorie.PLAN)
            ? casussen.find(vraag.casus())
            : Optional.empty();
    if (casus.isEmpty()) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.Onbekend();
    }
    Optional<Brieffeiten> feiten = lezing.lees(casus.get(), rechten, wie);
    if (feiten.isEmpty()) {
      logboek.schrijf(regel);
      return new Uitkomst.GeenPlan(vraag.casus(), casus.get().nummer());
    }
    Optional<PersoonId> lezer = lezer(feiten.get(), vraag.voor());
    if (lezer.isEmpty()) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.Onbekend();
    }
    logboek.schrijf(
        Verwerking.van(
            Handeling.INZIEN,
            vraag.verwerking(),
            "persoon",
            lezer.get().waarde(),
            rechten.grondslag()));
    Planbrief brief =
        Teksten.in(vraag.taal(), () -> Planbriefschrijver.schrijf(feiten.get(), lezer.get()));
    return new Uitkomst.Geschreven(vraag.casus(), feiten.get(), lezer.get(), brief);
  }

  private static Optional<PersoonId> lezer(Brieffeiten feiten, @Nullable PersoonId voor) {
    return feiten.lezers().stream()
        .map(Huishoudbeeld.Bewoner::persoon)
        .filter(persoon -> voor == null || persoon.equals(voor))
        .findFirst();
  }
}
