package nl.keukentafel.plan.model;

import java.util.List;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.privacy.Categorie;

/** Which kinds of data a doel can be, and which one its leefgebied suggests (3-privacy). */
public final class Plancategorie {

  /** The kinds, the ordinary one first. */
  public static final List<Categorie> ALLE =
      List.of(Categorie.PLAN, Categorie.MEDISCH, Categorie.JUSTITIE, Categorie.FINANCIEN);

  private Plancategorie() {}

  /** What a doel on this leefgebied is unless somebody says otherwise (AVG art. 9 and 10). */
  public static Categorie voorstel(Leefgebied leefgebied) {
    return switch (leefgebied) {
      case FINANCIEN -> Categorie.FINANCIEN;
      case GEESTELIJKE_GEZONDHEID, LICHAMELIJKE_GEZONDHEID, VERSLAVING, MIDDELENGEBRUIK ->
          Categorie.MEDISCH;
      case JUSTITIE -> Categorie.JUSTITIE;
      case DAGBESTEDING,
          HUISVESTING,
          HUISELIJKE_RELATIES,
          ACTIVITEITEN_DAGELIJKS_LEVEN,
          SOCIAAL_NETWERK,
          MAATSCHAPPELIJKE_PARTICIPATIE,
          WERK_EN_OPLEIDING,
          TIJDSBESTEDING,
          BASALE_ADL,
          INSTRUMENTELE_ADL,
          OPVOEDING ->
          Categorie.PLAN;
    };
  }
}
