package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;

/**
 * Aspect 1, the choices: what the team does, and for whom (001 §3.1). The questions they answer are
 * {@link Ingangsbeleid} (who comes in) and {@link Taakgebied} (what the team then does).
 */
public final class Handelingsbereik {

  /** Which doors stand open. 001 §3.1.3; overzicht 4. */
  public static final Keuzepunt<Set<Ingang>> INGANG =
      punt(
          1,
          "ingang",
          meerVan(Ingang.class),
          EnumSet.of(Ingang.LAAGDREMPELIG_BEWONERS, Ingang.LAAGDREMPELIG_ORGANISATIES),
          "001 §3.1.3");

  /** By which ways a melding may come. 002 question 40. */
  public static final Keuzepunt<Set<Kanaal>> KANALEN =
      punt(2, "kanalen", meerVan(Kanaal.class), EnumSet.allOf(Kanaal.class), "002 vraag 40");

  /** On which leefgebieden the team works. 001 §3.1.1. */
  public static final Keuzepunt<Breedte> BREEDTE =
      punt(3, "breedte", eenVan(Breedte.class), Breedte.ALLE, "001 §3.1.1");

  /** The leefgebieden, where {@link #BREEDTE} names them. 001 §3.1.1. */
  public static final Keuzepunt<Set<Leefgebied>> LEEFGEBIEDEN =
      punt(
          4,
          "leefgebieden",
          meerVan(Leefgebied.class),
          EnumSet.copyOf(Leefgebied.hoofdgebieden()),
          "001 §3.1.1");

  /** What the team does on each leefgebied. 001 §3.1.3. */
  public static final Keuzepunt<Set<Procesactiviteit>> TAAKOMVANG =
      punt(
          5,
          "taakomvang",
          meerVan(Procesactiviteit.class),
          EnumSet.allOf(Procesactiviteit.class),
          "001 §3.1.3");

  /** Where the taakomvang is another on one leefgebied. 001 §3.1.3, §3.1.5. */
  public static final Keuzepunt<Map<Leefgebied, Set<Procesactiviteit>>> TAAKOMVANG_PER_LEEFGEBIED =
      punt(
          6,
          "taakomvang_per_leefgebied",
          new Vorm.PerSleutel<>(Leefgebied.class, meerVan(Procesactiviteit.class)),
          Map.of(),
          "001 §3.1.5");

  /** In which lines the team is active. 001 §3.1.2. */
  public static final Keuzepunt<Set<Lijn>> LIJNEN =
      punt(7, "lijnen", meerVan(Lijn.class), EnumSet.of(Lijn.NULDE, Lijn.EERSTE), "001 §3.1.2");

  /** How intensive own support may be. 001 §3.1.2. */
  public static final Keuzepunt<Set<Ondersteuningsniveau>> ONDERSTEUNINGSNIVEAUS =
      punt(
          8,
          "ondersteuningsniveaus",
          meerVan(Ondersteuningsniveau.class),
          EnumSet.of(
              Ondersteuningsniveau.SPECIFIEKE_PREVENTIE,
              Ondersteuningsniveau.LICHT,
              Ondersteuningsniveau.INTENSIEF),
          "001 §3.1.2");

  /** How the limit of own support is drawn. 001 §3.1.5. */
  public static final Keuzepunt<Grens> GRENS =
      punt(9, "grens", eenVan(Grens.class), Grens.PER_GEVAL, "001 §3.1.5");

  /** What support the team gives itself. 001 overzicht 4. */
  public static final Keuzepunt<EigenInzet> EIGEN_INZET =
      punt(
          10,
          "eigen_inzet",
          eenVan(EigenInzet.class),
          EigenInzet.AANVULLEND_OP_EIGEN_KRACHT,
          "001 overzicht 4");

  /** How long own support lasts at most, in weeks; 0 is no maximum. 002 question 43. */
  public static final Keuzepunt<Integer> MAXIMUMDUUR =
      punt(11, "maximumduur", new Vorm.Getal(0, 520), 0, "002 vraag 43");

  /** How far own strength leads. 001 §4.2.1. */
  public static final Keuzepunt<EigenKracht> EIGEN_KRACHT =
      punt(12, "eigen_kracht", eenVan(EigenKracht.class), EigenKracht.UITGANGSPUNT, "001 §4.2.1");

  /** What the team does with informal and collective support. 001 §3.1.3. */
  public static final Keuzepunt<Set<Nuldelijn>> NULDELIJN =
      punt(
          13, "nuldelijn", meerVan(Nuldelijn.class), EnumSet.of(Nuldelijn.TOELEIDEN), "001 §3.1.3");

  /** How the second line is involved; several are chosen per casus. 002 question 43. */
  public static final Keuzepunt<Set<Tweedelijnsvorm>> TWEEDE_LIJN =
      punt(
          14,
          "tweede_lijn",
          meerVan(Tweedelijnsvorm.class),
          EnumSet.of(Tweedelijnsvorm.INSCHAKELEN_MET_REGIE),
          "002 vraag 43");

  /** Who answers for the regie when the team keeps it. 001 §4.2.1. */
  public static final Keuzepunt<Regiehouder> REGIE =
      punt(15, "regie", eenVan(Regiehouder.class), Regiehouder.CASUSHOUDER, "001 §4.2.1");

  /** For whom the team is. 001 §3.1.4. */
  public static final Keuzepunt<Doelgroep> DOELGROEP =
      punt(16, "doelgroep", eenVan(Doelgroep.class), Doelgroep.IEDEREEN, "001 §3.1.4");

  /** From how many leefgebieden with a question problems are multiple. 001 §4.2.1. */
  public static final Keuzepunt<Integer> DREMPEL =
      punt(17, "drempel", new Vorm.Getal(2, 11), 2, "001 §4.2.1");

  /** The groups, where {@link #DOELGROEP} names them. 001 §3.1.4. */
  public static final Keuzepunt<Set<Bewonersgroep>> GROEPEN =
      punt(
          18,
          "groepen",
          meerVan(Bewonersgroep.class),
          EnumSet.noneOf(Bewonersgroep.class),
          "001 §3.1.4");

  /** When it is looked at whether a household belongs to the doelgroep. 001 §4.2.1. */
  public static final Keuzepunt<Doelgroeptoets> DOELGROEPTOETS =
      punt(
          19,
          "doelgroeptoets",
          eenVan(Doelgroeptoets.class),
          Doelgroeptoets.BIJ_TRIAGE,
          "001 §4.2.1");

  /** What the team does for the wijk beside households. 001 §3.1.6. */
  public static final Keuzepunt<Set<Wijkactiviteit>> WIJKACTIVITEITEN =
      punt(
          20,
          "wijkactiviteiten",
          meerVan(Wijkactiviteit.class),
          EnumSet.noneOf(Wijkactiviteit.class),
          "001 §3.1.6");

  /** Hours a week per teamlid for presentie in the wijk. 001 §4.3.3. */
  public static final Keuzepunt<Integer> PRESENTIE_UREN =
      punt(21, "presentie_uren", new Vorm.Getal(0, 40), 0, "001 §4.3.3");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          INGANG,
          KANALEN,
          BREEDTE,
          LEEFGEBIEDEN,
          TAAKOMVANG,
          TAAKOMVANG_PER_LEEFGEBIED,
          LIJNEN,
          ONDERSTEUNINGSNIVEAUS,
          GRENS,
          EIGEN_INZET,
          MAXIMUMDUUR,
          EIGEN_KRACHT,
          NULDELIJN,
          TWEEDE_LIJN,
          REGIE,
          DOELGROEP,
          DREMPEL,
          GROEPEN,
          DOELGROEPTOETS,
          WIJKACTIVITEITEN,
          PRESENTIE_UREN);

  private Handelingsbereik() {}

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.HANDELINGSBEREIK, volgnummer, code, vorm, standaard, bron);
  }
}
