package nl.keukentafel.inzet.model;

import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.privacy.Categorie;

/**
 * Which kind of data it is that somebody is helped on a leefgebied: that a clinic for addiction is
 * active tells something medical, whatever stands beside it (3-privacy: categories).
 */
public final class Gevoeligheid {

  private Gevoeligheid() {}

  /** The kind of data of help on this leefgebied. */
  public static Categorie van(Leefgebied leefgebied) {
    return switch (leefgebied) {
      case GEESTELIJKE_GEZONDHEID, LICHAMELIJKE_GEZONDHEID, VERSLAVING, MIDDELENGEBRUIK ->
          Categorie.MEDISCH;
      case JUSTITIE -> Categorie.JUSTITIE;
      case FINANCIEN -> Categorie.FINANCIEN;
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
