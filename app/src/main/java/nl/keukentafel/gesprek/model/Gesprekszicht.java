package nl.keukentafel.gesprek.model;

import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.privacy.Categorie;

/**
 * What one reader may see and change of a conversation, leefgebied by leefgebied: health, justice
 * and money are judged apart (3-privacy), and what was told in confidence stays with who holds the
 * casus and who wrote it down.
 */
public record Gesprekszicht(CasusRechten rechten, MedewerkerId wie) {

  /** The kind of data that is told about a leefgebied. */
  public static Categorie categorie(Leefgebied leefgebied) {
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
          Categorie.GESPREK;
    };
  }

  /** Whether conversations of this casus may be read at all. */
  public boolean magLezen() {
    return rechten.magInhoud() && rechten.mag(Categorie.GESPREK);
  }

  /** Whether conversations of this casus may be held and changed. */
  public boolean magSchrijven() {
    return magLezen() && rechten.magBewerken(Categorie.GESPREK);
  }

  /** Whether what was said about this leefgebied may be read. */
  public boolean ziet(Leefgebied leefgebied) {
    return magLezen() && rechten.mag(categorie(leefgebied));
  }

  /** Whether something may be noted about this leefgebied. */
  public boolean magSchrijven(Leefgebied leefgebied) {
    return magSchrijven() && rechten.magBewerken(categorie(leefgebied));
  }

  public boolean ziet(Leefgebied leefgebied, Passage passage) {
    return ziet(leefgebied) && rechten.ziet(passage.merk(), passage.door(), wie);
  }

  /** Whether levels may be read at all. */
  public boolean zietMetingen() {
    return rechten.magInhoud() && rechten.mag(Categorie.METINGEN);
  }

  /** Whether levels may be noted. */
  public boolean magMeten() {
    return zietMetingen() && rechten.magBewerken(Categorie.METINGEN);
  }

  public boolean ziet(Score score) {
    return zietMetingen()
        && rechten.mag(categorie(score.domein()))
        && rechten.ziet(score.merk(), score.door(), wie);
  }
}
