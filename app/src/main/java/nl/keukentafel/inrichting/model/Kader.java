package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Beside the seven aspects: what the team stands in and how its work ends (2-inrichting). */
public final class Kader {

  /** The organisation model. 002 §4.1. */
  public static final Keuzepunt<Organisatiemodel> MODEL =
      punt(1, "model", eenVan(Organisatiemodel.class), Organisatiemodel.A1, "002 §4.1");

  /** Who carries the team. 002 §4.5. */
  public static final Keuzepunt<Positionering> POSITIONERING =
      punt(2, "positionering", eenVan(Positionering.class), Positionering.GEMEENTE, "002 §4.5");

  /** Who does which task of work and income. 002 question 25, 003. */
  public static final Keuzepunt<Map<WiTaak, WiPlek>> WERK_EN_INKOMEN =
      punt(
          3,
          "werk_en_inkomen",
          new Vorm.PerSleutel<>(WiTaak.class, eenVan(WiPlek.class)),
          Map.of(),
          "002 vraag 25");

  /** The role of the former first line. 001 §5.1.3. */
  public static final Keuzepunt<EersteLijn> EERSTE_LIJN =
      punt(4, "eerste_lijn", eenVan(EersteLijn.class), EersteLijn.ERNAAST, "001 §5.1.3");

  /** At most three policy goals. 002 question 60. */
  public static final Keuzepunt<Set<Doelstelling>> DOELSTELLINGEN =
      punt(
          5,
          "doelstellingen",
          new Vorm.MeerVan<>(Doelstelling.class, 3),
          EnumSet.noneOf(Doelstelling.class),
          "002 vraag 60");

  /** Where youth and family are placed. 002 question 20. */
  public static final Keuzepunt<Jeugdinbedding> JEUGD =
      punt(
          6, "jeugd", eenVan(Jeugdinbedding.class), Jeugdinbedding.GESPECIALISEERD, "002 vraag 20");

  /** Which youth tasks the team has. 002 question 21. */
  public static final Keuzepunt<Set<Jeugdtaak>> JEUGDTAKEN =
      punt(
          7,
          "jeugdtaken",
          meerVan(Jeugdtaak.class),
          EnumSet.noneOf(Jeugdtaak.class),
          "002 vraag 21");

  /** How a casus is divided with a youth team. 002 question 22. */
  public static final Keuzepunt<Jeugdverdeling> JEUGDVERDELING =
      punt(
          8,
          "jeugdverdeling",
          eenVan(Jeugdverdeling.class),
          Jeugdverdeling.BINNENKOMST,
          "002 vraag 22");

  /** By how many a household is visited. 001 §4.2.1. */
  public static final Keuzepunt<Huisbezoek> HUISBEZOEK =
      punt(9, "huisbezoek", eenVan(Huisbezoek.class), Huisbezoek.EEN, "001 §4.2.1");

  /** How the work ends. 001 §4.2.1. */
  public static final Keuzepunt<Einde> EINDE =
      punt(10, "einde", eenVan(Einde.class), Einde.AFSLUITEN, "001 §4.2.1");

  /** Whether aftercare follows. 001 §4.2.1. */
  public static final Keuzepunt<Nazorg> NAZORG =
      punt(11, "nazorg", eenVan(Nazorg.class), Nazorg.ZO_NODIG, "001 §4.2.1");

  /** How long aftercare lasts, in weeks. */
  public static final Keuzepunt<Integer> NAZORG_WEKEN =
      punt(12, "nazorg_weken", new Vorm.Getal(1, 104), 13, "001 §4.2.1");

  /** After how many months of sleep a casus is proposed for closing. 1-domein. */
  public static final Keuzepunt<Integer> SLAAPMAANDEN =
      punt(13, "slaapmaanden", new Vorm.Getal(1, 120), 24, "001 §4.2.1");

  /** How settled the design is. 001 §4.1. */
  public static final Keuzepunt<Status> STATUS =
      punt(14, "status", eenVan(Status.class), Status.ONTWERP, "001 §4.1");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          MODEL,
          POSITIONERING,
          WERK_EN_INKOMEN,
          EERSTE_LIJN,
          DOELSTELLINGEN,
          JEUGD,
          JEUGDTAKEN,
          JEUGDVERDELING,
          HUISBEZOEK,
          EINDE,
          NAZORG,
          NAZORG_WEKEN,
          SLAAPMAANDEN,
          STATUS);

  private Kader() {}

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.KADER, volgnummer, code, vorm, standaard, bron);
  }
}
