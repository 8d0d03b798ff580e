package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Aspect 4: what the team is put together from and how one joins it (001 §3.4, §4.2.4). */
public final class Toetreding {

  /** From which domains the team is put together. 001 §3.4.1, overzicht 6. */
  public static final Keuzepunt<Set<Domein>> DOMEINEN =
      punt(1, "domeinen", meerVan(Domein.class), EnumSet.noneOf(Domein.class), "001 §3.4.1");

  /** Which disciplines it needs. 001 overzicht 2. */
  public static final Keuzepunt<List<String>> DISCIPLINES =
      punt(2, "disciplines", new Vorm.Teksten(), List.of(), "001 overzicht 2");

  /** Who selects the teamleider. 001 §3.4.2, overzicht 6. */
  public static final Keuzepunt<Set<Selecteur>> SELECTIE_TEAMLEIDER =
      punt(
          3,
          "selectie_teamleider",
          meerVan(Selecteur.class),
          EnumSet.of(Selecteur.GEMEENTE),
          "001 §3.4.2");

  /** Who selects teamleden. 001 §3.4.2, overzicht 6. */
  public static final Keuzepunt<Set<Selecteur>> SELECTIE_TEAMLEDEN =
      punt(
          4,
          "selectie_teamleden",
          meerVan(Selecteur.class),
          EnumSet.of(Selecteur.TEAMLEIDER),
          "001 §3.4.2");

  /** The least hours a week in the team. 001 §4.3.4. */
  public static final Keuzepunt<Integer> MINIMUM_UREN =
      punt(5, "minimum_uren", new Vorm.Getal(0, 40), 0, "001 §4.3.4");

  /** How members are found. 001 §3.4.2. */
  public static final Keuzepunt<Selectieprocedure> PROCEDURE =
      punt(
          6,
          "procedure",
          eenVan(Selectieprocedure.class),
          Selectieprocedure.GEVRAAGD,
          "001 §3.4.2");

  /** By what they are selected; none is a choice too. 001 §3.4.3, overzicht 6. */
  public static final Keuzepunt<Set<Selectiecriterium>> CRITERIA =
      punt(
          7,
          "criteria",
          meerVan(Selectiecriterium.class),
          EnumSet.of(Selectiecriterium.BEREIDHEID),
          "001 §3.4.3");

  /** The least education asked. 001 §4.2.4. */
  public static final Keuzepunt<Opleidingseis> OPLEIDINGSEIS =
      punt(8, "opleidingseis", eenVan(Opleidingseis.class), Opleidingseis.GEEN, "001 §4.2.4");

  /** Whether youth casussen ask a registration (SKJ, BIG). Besluit Jeugdwet art. 5.1.1. */
  public static final Keuzepunt<Boolean> JEUGDREGISTRATIE =
      punt(9, "jeugdregistratie", new Vorm.JaNee(), true, "Besluit Jeugdwet art. 5.1.1");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          DOMEINEN,
          DISCIPLINES,
          SELECTIE_TEAMLEIDER,
          SELECTIE_TEAMLEDEN,
          MINIMUM_UREN,
          PROCEDURE,
          CRITERIA,
          OPLEIDINGSEIS,
          JEUGDREGISTRATIE);

  private final Keuzes keuzes;

  Toetreding(Keuzes keuzes) {
    this.keuzes = keuzes;
  }

  /**
   * May somebody be casushouder of a youth casus?
   *
   * @param geregistreerd whether SKJ or BIG has this person on the day of the act
   */
  Antwoord magJeugdcasusHouden(boolean geregistreerd) {
    return geregistreerd || !keuzes.waarde(JEUGDREGISTRATIE)
        ? new Antwoord.Ja(keuzes.verwijzing(JEUGDREGISTRATIE))
        : new Antwoord.Nee(
            new Weigering(
                new Handeling.JeugdcasusHouden(),
                keuzes.verwijzing(JEUGDREGISTRATIE),
                List.of(new Uitweg.GeregistreerdeCollega())));
  }

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.TOETREDING, volgnummer, code, vorm, standaard, bron);
  }
}
