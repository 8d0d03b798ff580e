package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.Ritme;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;
import org.jspecify.annotations.Nullable;

/** Aspect 5: alone or together, and by which rule (001 §3.5, §4.2.5, §5.5). */
public record Besluitvorming(Keuzes keuzes) {

  private static final Map<Kernbesluit, Keuzepunt<Besluitwijze>> WIJZEN = wijzen();

  /** The share of the teamleden that must be present, in percent. 1-domein, Teambesluit. */
  public static final Keuzepunt<Integer> QUORUM =
      punt(11, "quorum", new Vorm.Getal(1, 100), 50, "001 §3.5");

  /** The share of the votes a voting asks more than, in percent. 001 §3.5. */
  public static final Keuzepunt<Integer> MEERDERHEID =
      punt(12, "meerderheid", new Vorm.Getal(50, 99), 50, "001 §3.5");

  /** Which meetings the team holds, and how often. 001 §4.2.5, overzicht 7. */
  public static final Keuzepunt<Map<Overlegvorm, Ritme>> OVERLEGVORMEN =
      punt(
          13,
          "overlegvormen",
          new Vorm.PerSleutel<>(Overlegvorm.class, eenVan(Ritme.class)),
          Map.of(
              Overlegvorm.NIEUWE_MELDINGEN,
              Ritme.WEKELIJKS,
              Overlegvorm.CASUISTIEK,
              Ritme.WEKELIJKS),
          "001 §4.2.5");

  static final List<Keuzepunt<?>> PUNTEN =
      Stream.<Keuzepunt<?>>concat(
              WIJZEN.values().stream(), Stream.of(QUORUM, MEERDERHEID, OVERLEGVORMEN))
          .toList();

  /** The choice that says how this decision comes about: 5.1 for opname to 5.10 for werkwijze. */
  public static Keuzepunt<Besluitwijze> wijzeVan(Kernbesluit besluit) {
    // Every Kernbesluit has its point: the map is built from all of them.
    return Objects.requireNonNull(WIJZEN.get(besluit));
  }

  /** How does this decision come about? (001 §4.2.5, overzicht 7.) */
  Besluitregel besluitVoor(Kernbesluit besluit) {
    Keuzepunt<Besluitwijze> punt = wijzeVan(besluit);
    return new Besluitregel(
        besluit,
        keuzes.waarde(punt),
        keuzes.verwijzing(punt),
        overlegVoor(besluit),
        keuzes.waarde(QUORUM));
  }

  /**
   * May somebody in this position take this decision alone? Where the team decides, nobody may: a
   * Teambesluit is asked first (1-domein).
   */
  Antwoord magAlleenBesluiten(Positie positie, Kernbesluit besluit) {
    Besluitregel regel = besluitVoor(besluit);
    Set<Positie> bevoegden =
        switch (regel.wijze()) {
          case INDIVIDUEEL, INDIVIDUEEL_NA_BESPREKING -> keuzes.waarde(Posities.CASUSHOUDERS);
          case TEAMLEIDER -> EnumSet.of(Positie.TEAMLEIDER);
          case CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> EnumSet.noneOf(Positie.class);
        };
    if (bevoegden.contains(positie)) {
      return new Ja(regel.grond());
    }
    Uitweg uitweg =
        bevoegden.isEmpty()
            ? new Uitweg.Teambesluit(regel)
            : new Uitweg.AnderePositie(bevoegden, null);
    return new Nee(
        new Weigering(
            new Handeling.AlleenBesluiten(positie, besluit), regel.grond(), List.of(uitweg)));
  }

  /**
   * Who proposes or decides which teamlid takes a casus? (001 §5.5.) Empty where the team does it
   * together and no single position can.
   */
  Set<Positie> wieWijstToe() {
    return switch (besluitVoor(Kernbesluit.VERDELING).wijze()) {
      case INDIVIDUEEL, INDIVIDUEEL_NA_BESPREKING -> keuzes.waarde(Posities.CASUSHOUDERS);
      case TEAMLEIDER -> new Bevoegdheden(keuzes).wieMag(Bevoegdheid.CASELOAD_VERDELEN);
      case CONSENSUS, CONSENSUS_ANDERS_TEAMLEIDER, STEMMING -> Set.of();
    };
  }

  private @Nullable Overlegvorm overlegVoor(Kernbesluit besluit) {
    Set<Overlegvorm> gehouden = keuzes.waarde(OVERLEGVORMEN).keySet();
    return passend(besluit).stream().filter(gehouden::contains).findFirst().orElse(null);
  }

  /** The meetings a decision fits in, the best first (001 §4.2.5, overzicht 7). */
  private static List<Overlegvorm> passend(Kernbesluit besluit) {
    return switch (besluit) {
      case OPNAME, VERDELING ->
          List.of(
              Overlegvorm.NIEUWE_MELDINGEN,
              Overlegvorm.TEAMVERGADERING,
              Overlegvorm.CASUISTIEK,
              Overlegvorm.BRIEFING);
      case BEOORDELEN,
          PLAN,
          INSCHAKELEN,
          INFORMATIE_ZONDER_TOESTEMMING,
          DRANG,
          OPSCHALEN,
          AFSLUITEN ->
          List.of(
              Overlegvorm.CASUISTIEK, Overlegvorm.BESLUITENOVERLEG, Overlegvorm.TEAMVERGADERING);
      case WERKWIJZE ->
          List.of(Overlegvorm.PROCESOVERLEG, Overlegvorm.WERKOVERLEG, Overlegvorm.TEAMVERGADERING);
    };
  }

  private static Map<Kernbesluit, Keuzepunt<Besluitwijze>> wijzen() {
    Map<Kernbesluit, Keuzepunt<Besluitwijze>> perBesluit = new EnumMap<>(Kernbesluit.class);
    Arrays.stream(Kernbesluit.values())
        .forEach(besluit ->
            perBesluit.put(
                besluit,
                punt(
                    besluit.ordinal() + 1,
                    "besluit_" + besluit.code(),
                    eenVan(Besluitwijze.class),
                    standaard(besluit),
                    "001 §3.5")));
    return perBesluit;
  }

  /** What the software does meanwhile: lightest where the household decides along. */
  private static Besluitwijze standaard(Kernbesluit besluit) {
    return switch (besluit) {
      case BEOORDELEN, PLAN, INSCHAKELEN, AFSLUITEN -> Besluitwijze.INDIVIDUEEL;
      case OPNAME, VERDELING -> Besluitwijze.INDIVIDUEEL_NA_BESPREKING;
      // Heavy for the household: never one person by default (4-regie, 9-standaarden §4).
      case INFORMATIE_ZONDER_TOESTEMMING, DRANG, OPSCHALEN, WERKWIJZE -> Besluitwijze.CONSENSUS;
    };
  }

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.BESLUITVORMING, volgnummer, code, vorm, standaard, bron);
  }
}
