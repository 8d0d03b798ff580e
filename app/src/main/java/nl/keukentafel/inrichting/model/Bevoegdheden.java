package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Doorzettingsmacht;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/**
 * Aspect 3: who may what, towards residents and organisations (001 §3.3, §5.3.2–5.3.4). A power is
 * given to positions; a power that nobody has is refused to all.
 */
public record Bevoegdheden(Keuzes keuzes) {

  /** Who decides on help without another department. 001 §5.3.4. */
  public static final Keuzepunt<Set<Positie>> INDICEREN = macht(1, "indiceren", niemand());

  /** Who makes help conditional. 001 §3.3, §5.3.4. */
  public static final Keuzepunt<Set<Positie>> DRANG = macht(2, "drang", niemand());

  /** Who asks another organisation to step back. 001 §3.3, §5.3.4. */
  public static final Keuzepunt<Set<Positie>> LATEN_TERUGTREDEN =
      macht(3, "laten_terugtreden", niemand());

  /** Who buys help, and up to how many euros each. 001 §5.3.4. */
  public static final Keuzepunt<Map<Positie, Integer>> INKOPEN =
      punt(
          4,
          "inkopen",
          new Vorm.PerSleutel<>(Positie.class, new Vorm.Getal(1, 1_000_000)),
          Map.of(),
          "001 §5.3.4");

  /** Who asks one step higher. 001 §5.3.4. */
  public static final Keuzepunt<Set<Positie>> ESCALEREN =
      macht(5, "escaleren", EnumSet.of(Positie.TEAMLEIDER, Positie.TEAMLID));

  /** Whose diagnosis others take over. 001 §5.3.4. */
  public static final Keuzepunt<Set<Positie>> DIAGNOSE_OVERGENOMEN =
      macht(6, "diagnose_overgenomen", niemand());

  /** Whether others report back after a verwijzing. 001 §4.3.1, §5.3.4. */
  public static final Keuzepunt<Boolean> TERUGKOPPELING =
      punt(7, "terugkoppeling", new Vorm.JaNee(), false, "001 §5.3.4");

  /** How many personnel tasks the teamleider has. 001 §5.3.2. */
  public static final Keuzepunt<PersoneleTaken> PERSONELE_TAKEN =
      punt(8, "personele_taken", eenVan(PersoneleTaken.class), PersoneleTaken.GEEN, "001 §5.3.2");

  /** Who sets priority with other organisations. 001 §5.3.4. */
  public static final Keuzepunt<Set<Positie>> PRIORITEREN = macht(9, "prioriteren", niemand());

  /** Who divides casussen over teamleden. 001 §5.5. */
  public static final Keuzepunt<Set<Positie>> CASELOAD_VERDELEN =
      macht(10, "caseload_verdelen", EnumSet.of(Positie.TEAMLEIDER));

  /** With what strength the team acts towards others. 001 §4.2.3, §4.3.2. */
  public static final Keuzepunt<Doorzettingsmacht> DOORZETTINGSMACHT =
      punt(
          11,
          "doorzettingsmacht",
          eenVan(Doorzettingsmacht.class),
          Doorzettingsmacht.POSITIE_NEMEN,
          "001 §4.3.2");

  /** Who decides in the name of another institution. 001 §3.3. */
  public static final Keuzepunt<Set<Positie>> NAMENS_ANDERE_INSTELLING =
      macht(12, "namens_andere_instelling", niemand());

  /** Whether the back office of others ratifies a weighty advice. 001 §4.2.3. */
  public static final Keuzepunt<Boolean> ZWAARWEGEND_ADVIES =
      punt(13, "zwaarwegend_advies", new Vorm.JaNee(), false, "001 §4.2.3");

  /** What holds when help goes to the own moederorganisatie. 002 §4.5. */
  public static final Keuzepunt<EigenOrganisatieregel> EIGEN_ORGANISATIE =
      punt(
          14,
          "eigen_organisatie",
          eenVan(EigenOrganisatieregel.class),
          EigenOrganisatieregel.TWEEDE_PAAR_OGEN,
          "002 §4.5");

  /** What the teamleider does. 001 §4.2.3. */
  public static final Keuzepunt<Set<Leiderstaak>> LEIDERSTAKEN =
      punt(
          15,
          "leiderstaken",
          meerVan(Leiderstaak.class),
          EnumSet.of(Leiderstaak.TEAMBOUW, Leiderstaak.WERKPROCES_BEWAKEN, Leiderstaak.TEAMOVERLEG),
          "001 §4.2.3");

  /** What a teamlid does. 001 §4.2.3. */
  public static final Keuzepunt<Set<Teamlidtaak>> TEAMLIDTAKEN =
      punt(
          16,
          "teamlidtaken",
          meerVan(Teamlidtaak.class),
          EnumSet.of(
              Teamlidtaak.HUISBEZOEK,
              Teamlidtaak.INVENTARISEREN,
              Teamlidtaak.AANPAK_BEPALEN,
              Teamlidtaak.REGIE),
          "001 §4.2.3");

  /** Whether the teamleider decides on the budget. 001 §4.2.5. */
  public static final Keuzepunt<Boolean> TEAMLEIDER_BESLIST_BUDGET =
      punt(17, "teamleider_beslist_budget", new Vorm.JaNee(), false, "001 §4.2.5");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          INDICEREN,
          DRANG,
          LATEN_TERUGTREDEN,
          INKOPEN,
          ESCALEREN,
          DIAGNOSE_OVERGENOMEN,
          TERUGKOPPELING,
          PERSONELE_TAKEN,
          PRIORITEREN,
          CASELOAD_VERDELEN,
          DOORZETTINGSMACHT,
          NAMENS_ANDERE_INSTELLING,
          ZWAARWEGEND_ADVIES,
          EIGEN_ORGANISATIE,
          LEIDERSTAKEN,
          TEAMLIDTAKEN,
          TEAMLEIDER_BESLIST_BUDGET);

  /** The choice that gives or withholds this power. */
  static Keuzepunt<?> puntVoor(Bevoegdheid bevoegdheid) {
    return bevoegdheid == Bevoegdheid.INKOPEN ? INKOPEN : machtVoor(bevoegdheid);
  }

  /** Who has this power in this design. */
  Set<Positie> wieMag(Bevoegdheid bevoegdheid) {
    return bevoegdheid == Bevoegdheid.INKOPEN
        ? keuzes.waarde(INKOPEN).keySet()
        : keuzes.waarde(machtVoor(bevoegdheid));
  }

  /**
   * Has this position this power? (001 §3.3, §5.3.4.) Whether it is then used alone or after a
   * decision of the team is what {@link Besluitvorming#besluitVoor} says for {@link
   * Bevoegdheid#kernbesluit}; a refusal names that decision too.
   */
  Antwoord mag(Positie positie, Bevoegdheid bevoegdheid) {
    Set<Positie> bevoegden = wieMag(bevoegdheid);
    KeuzeVerwijzing grond = keuzes.verwijzing(puntVoor(bevoegdheid));
    if (bevoegden.contains(positie)) {
      return new Ja(grond);
    }
    Set<Positie> anderen = new Posities(keuzes).voorkomende();
    anderen.retainAll(bevoegden);
    List<Uitweg> uitwegen = new ArrayList<>();
    if (anderen.isEmpty()) {
      uitwegen.add(new Uitweg.BuitenTeam());
    } else {
      uitwegen.add(
          new Uitweg.AnderePositie(
              anderen,
              bevoegdheid
                  .kernbesluit()
                  .map(new Besluitvorming(keuzes)::besluitVoor)
                  .filter(regel -> regel.wijze().isGezamenlijk())
                  .orElse(null)));
    }
    if (bevoegdheid == Bevoegdheid.NAMENS_ANDERE_INSTELLING) {
      lichterMiddel().ifPresent(uitwegen::add);
    }
    return new Nee(
        new Weigering(new Handeling.BevoegdheidGebruiken(positie, bevoegdheid), grond, uitwegen));
  }

  /** Up to how many euros this position buys help; empty where it may not buy at all. */
  OptionalInt inkoopgrens(Positie positie) {
    Integer grens = keuzes.waarde(INKOPEN).get(positie);
    return grens == null ? OptionalInt.empty() : OptionalInt.of(grens);
  }

  private Optional<Uitweg> lichterMiddel() {
    Doorzettingsmacht middel = keuzes.waarde(DOORZETTINGSMACHT);
    return switch (middel) {
      case MANDAAT_NEMEN, POSITIE_NEMEN -> Optional.of(new Uitweg.LichterMiddel(middel));
      case HANDELINGSMANDAAT, GEEN -> Optional.empty();
    };
  }

  private static Keuzepunt<Set<Positie>> machtVoor(Bevoegdheid bevoegdheid) {
    return switch (bevoegdheid) {
      case INDICEREN -> INDICEREN;
      case DRANG -> DRANG;
      case LATEN_TERUGTREDEN -> LATEN_TERUGTREDEN;
      case ESCALEREN -> ESCALEREN;
      case DIAGNOSE_OVERGENOMEN -> DIAGNOSE_OVERGENOMEN;
      case PRIORITEREN -> PRIORITEREN;
      case CASELOAD_VERDELEN -> CASELOAD_VERDELEN;
      case NAMENS_ANDERE_INSTELLING -> NAMENS_ANDERE_INSTELLING;
      case INKOPEN -> throw new IllegalArgumentException("Inkopen has an amount per position.");
    };
  }

  private static Keuzepunt<Set<Positie>> macht(
      int volgnummer, String code, Set<Positie> standaard) {
    return punt(volgnummer, code, meerVan(Positie.class), standaard, "001 §5.3.4");
  }

  private static Set<Positie> niemand() {
    return EnumSet.noneOf(Positie.class);
  }

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.BEVOEGDHEDEN, volgnummer, code, vorm, standaard, bron);
  }
}
