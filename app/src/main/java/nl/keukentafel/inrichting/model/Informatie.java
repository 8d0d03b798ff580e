package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/**
 * Aspect 6: who sees what (001 §3.6, §4.2.6, §5.6). A design can be stricter than the law and never
 * wider: the law and the relation to the casus are weighed by the room privacy, which asks here.
 */
public record Informatie(Keuzes keuzes) {

  /** What information the team has. 001 §3.6.2. */
  public static final Keuzepunt<Informatiebereik> BEREIK =
      punt(
          1,
          "informatiebereik",
          eenVan(Informatiebereik.class),
          Informatiebereik.EIGEN,
          "001 §3.6.2");

  /** When it is gathered. 001 overzicht 8. */
  public static final Keuzepunt<Vergaren> VERGAREN =
      punt(2, "vergaren", eenVan(Vergaren.class), Vergaren.TIJDENS_HUISBEZOEK, "001 overzicht 8");

  /** How it is shared within the team. 001 §3.6.2, §5.6.1. */
  public static final Keuzepunt<BinnenTeam> BINNEN_TEAM =
      punt(3, "binnen_team", eenVan(BinnenTeam.class), BinnenTeam.BETROKKENEN, "001 §3.6.2");

  /** Whether medical information stays with those involved. 001 §5.6.1. */
  public static final Keuzepunt<Boolean> MEDISCH_AFGESCHERMD =
      punt(4, "medisch_afgeschermd", new Vorm.JaNee(), true, "001 §5.6.1");

  /** When consent is asked. 001 §4.2.6. */
  public static final Keuzepunt<Toestemmingsmoment> TOESTEMMINGSMOMENT =
      punt(
          5,
          "toestemmingsmoment",
          eenVan(Toestemmingsmoment.class),
          Toestemmingsmoment.PER_UITWISSELING,
          "001 §4.2.6");

  /** What happens without consent or contact. 001 §4.2.6. */
  public static final Keuzepunt<ZonderToestemming> ZONDER_TOESTEMMING =
      punt(
          6,
          "zonder_toestemming",
          eenVan(ZonderToestemming.class),
          ZonderToestemming.GEEN_UITWISSELING,
          "001 §4.2.6");

  /** What volunteers see. 001 overzicht 8. */
  public static final Keuzepunt<VrijwilligerInzage> VRIJWILLIGERS =
      punt(
          7,
          "vrijwilligers_inzage",
          eenVan(VrijwilligerInzage.class),
          VrijwilligerInzage.GEEN,
          "001 §4.2.6");

  /** Whether teamleden reach the files of their moederorganisatie. 001 overzicht 8. */
  public static final Keuzepunt<Boolean> TOEGANG_MOEDERORGANISATIE =
      punt(8, "toegang_moederorganisatie", new Vorm.JaNee(), false, "001 overzicht 8");

  /** Where is registered. 001 §5.6. */
  public static final Keuzepunt<Registratieplaats> REGISTRATIE =
      punt(9, "registratie", eenVan(Registratieplaats.class), Registratieplaats.TEAM, "001 §5.6");

  /** In what the handling of data is laid down. 001 §3.6.1. */
  public static final Keuzepunt<Set<Privacyafspraak>> PRIVACYAFSPRAKEN =
      punt(
          10,
          "privacyafspraken",
          meerVan(Privacyafspraak.class),
          EnumSet.noneOf(Privacyafspraak.class),
          "001 §3.6.1");

  /** How residents are told. 001 overzicht 8. */
  public static final Keuzepunt<Set<Bewonersinformatie>> BEWONERSINFORMATIE =
      punt(
          11,
          "bewonersinformatie",
          meerVan(Bewonersinformatie.class),
          EnumSet.of(Bewonersinformatie.BIJ_HUISBEZOEK),
          "001 overzicht 8");

  /** When self-reliance is measured. 001 §5.6.2. */
  public static final Keuzepunt<Set<Meetmoment>> MEETMOMENTEN =
      punt(
          12,
          "meetmomenten",
          meerVan(Meetmoment.class),
          EnumSet.of(Meetmoment.START, Meetmoment.EINDE),
          "001 §5.6.2");

  /** Where the independent supporter stands. 002 §5.3. */
  public static final Keuzepunt<Clientondersteuner> CLIENTONDERSTEUNER =
      punt(
          13,
          "clientondersteuner",
          eenVan(Clientondersteuner.class),
          Clientondersteuner.BUITEN_TEAM,
          "002 §5.3");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          BEREIK,
          VERGAREN,
          BINNEN_TEAM,
          MEDISCH_AFGESCHERMD,
          TOESTEMMINGSMOMENT,
          ZONDER_TOESTEMMING,
          VRIJWILLIGERS,
          TOEGANG_MOEDERORGANISATIE,
          REGISTRATIE,
          PRIVACYAFSPRAKEN,
          BEWONERSINFORMATIE,
          MEETMOMENTEN,
          CLIENTONDERSTEUNER);

  /**
   * Does the design give somebody of the team a ground to see information of a casus? (001 §3.6.2,
   * §5.6.1.) The casushouder always; a volunteer by the rule for volunteers; anybody else by how
   * the team shares.
   */
  Antwoord grondVoorInzage(Inzagevraag vraag) {
    if (vraag.betrokkenheid() == Betrokkenheid.CASUSHOUDER) {
      return new Ja(keuzes.verwijzing(BINNEN_TEAM));
    }
    boolean betrokken = vraag.betrokkenheid() == Betrokkenheid.BETROKKEN;
    if (vraag.positie() == Positie.VRIJWILLIGER) {
      switch (keuzes.waarde(VRIJWILLIGERS)) {
        case GEEN -> {
          return geweigerd(vraag, VRIJWILLIGERS, false);
        }
        case VOOR_EIGEN_TAKEN -> {
          return betrokken && !vraag.medisch()
              ? new Ja(keuzes.verwijzing(VRIJWILLIGERS))
              : geweigerd(vraag, VRIJWILLIGERS, false);
        }
        case ALS_TEAMLID -> {
          // Falls through to what holds for every teamlid.
        }
      }
    }
    if (vraag.medisch() && keuzes.waarde(MEDISCH_AFGESCHERMD) && !betrokken) {
      return geweigerd(vraag, MEDISCH_AFGESCHERMD, false);
    }
    boolean magZien =
        switch (keuzes.waarde(BINNEN_TEAM)) {
          case VRIJ -> true;
          case BETROKKENEN -> betrokken;
          case NA_TOESTEMMING -> vraag.toestemming();
          case TERUGHOUDEND -> betrokken && vraag.toestemming();
        };
    return magZien
        ? new Ja(keuzes.verwijzing(BINNEN_TEAM))
        : geweigerd(vraag, BINNEN_TEAM, !vraag.toestemming());
  }

  private Nee geweigerd(Inzagevraag vraag, Keuzepunt<?> punt, boolean toestemmingHelpt) {
    List<Uitweg> uitwegen = new ArrayList<>(List.of(new Uitweg.ViaCasushouder()));
    boolean naToestemming =
        switch (keuzes.waarde(BINNEN_TEAM)) {
          case NA_TOESTEMMING, TERUGHOUDEND -> toestemmingHelpt;
          case VRIJ, BETROKKENEN -> false;
        };
    if (naToestemming) {
      uitwegen.add(new Uitweg.NaToestemming());
    }
    return new Nee(
        new Weigering(
            new Handeling.Inzien(vraag.positie(), vraag.medisch()),
            keuzes.verwijzing(punt),
            uitwegen));
  }

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.INFORMATIE, volgnummer, code, vorm, standaard, bron);
  }
}
