package nl.keukentafel.inrichting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Besluitwijze;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Doorzettingsmacht;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;

/**
 * The rules by which choices contradict each other, listed together. Only what cannot be carried
 * out stands here; what is merely unwise is advice (the ontwerpcheck of 2-inrichting) and blocks
 * nothing.
 */
final class Samenhang {

  private Samenhang() {}

  /** Every contradiction among these choices. */
  static List<Tegenspraak> tegenspraken(Keuzes keuzes) {
    List<Tegenspraak> gevonden = new ArrayList<>();
    ingangIsOpen(keuzes, gevonden);
    gekozenLijstIsGevuld(keuzes, gevonden);
    zelfsturendHeeftGeenTeamleider(keuzes, gevonden);
    casushoudersBestaan(keuzes, gevonden);
    bevoegdenZittenInHetTeam(keuzes, gevonden);
    mandaatIsAfgesproken(keuzes, gevonden);
    return List.copyOf(gevonden);
  }

  /** A team without a door, a way in or a task gets no work. */
  private static void ingangIsOpen(Keuzes keuzes, List<Tegenspraak> gevonden) {
    for (Keuzepunt<? extends Set<?>> punt :
        List.of(
            Handelingsbereik.INGANG,
            Handelingsbereik.KANALEN,
            Handelingsbereik.TAAKOMVANG,
            Handelingsbereik.TWEEDE_LIJN)) {
      if (keuzes.waarde(punt).isEmpty()) {
        gevonden.add(van("leeg", punt));
      }
    }
  }

  /** "Only those named" needs names. */
  private static void gekozenLijstIsGevuld(Keuzes keuzes, List<Tegenspraak> gevonden) {
    if (keuzes.waarde(Handelingsbereik.BREEDTE) == Breedte.BEPAALDE
        && keuzes.waarde(Handelingsbereik.LEEFGEBIEDEN).isEmpty()) {
      gevonden.add(van("leeg", Handelingsbereik.LEEFGEBIEDEN, Handelingsbereik.BREEDTE));
    }
    if (keuzes.waarde(Handelingsbereik.DOELGROEP) == Doelgroep.GROEPEN
        && keuzes.waarde(Handelingsbereik.GROEPEN).isEmpty()) {
      gevonden.add(van("leeg", Handelingsbereik.GROEPEN, Handelingsbereik.DOELGROEP));
    }
  }

  /** A self-managing team has no teamleider to decide or to be asked (001 §3.3). */
  private static void zelfsturendHeeftGeenTeamleider(Keuzes keuzes, List<Tegenspraak> gevonden) {
    if (keuzes.waarde(Posities.LEIDING) != Leiding.ZELFSTUREND) {
      return;
    }
    if (keuzes.isGekozen(Posities.POSITIES)
        && keuzes.waarde(Posities.POSITIES).contains(Positie.TEAMLEIDER)) {
      gevonden.add(van("zelfsturend", Posities.POSITIES, Posities.LEIDING));
    }
    Set<Besluitwijze> doorTeamleider =
        EnumSet.of(Besluitwijze.TEAMLEIDER, Besluitwijze.CONSENSUS_ANDERS_TEAMLEIDER);
    Arrays.stream(Kernbesluit.values())
        .map(Besluitvorming::wijzeVan)
        .filter(punt -> doorTeamleider.contains(keuzes.waarde(punt)))
        .forEach(punt -> gevonden.add(van("zelfsturend", punt, Posities.LEIDING)));
  }

  /** From opname on there is always a casushouder (1-domein): somebody must be able to be one. */
  private static void casushoudersBestaan(Keuzes keuzes, List<Tegenspraak> gevonden) {
    if (keuzes.waarde(Posities.CASUSHOUDERTYPEN).isEmpty()) {
      gevonden.add(van("leeg", Posities.CASUSHOUDERTYPEN));
    }
    Set<Positie> casushouders = keuzes.waarde(Posities.CASUSHOUDERS);
    if (casushouders.isEmpty()) {
      gevonden.add(van("leeg", Posities.CASUSHOUDERS));
    } else if (keuzes.isGekozen(Posities.POSITIES)
        && !new Posities(keuzes).voorkomende().containsAll(casushouders)) {
      gevonden.add(van("positie_ontbreekt", Posities.CASUSHOUDERS, Posities.POSITIES));
    }
  }

  /** A power given to a position that the team does not have is a mistake. */
  private static void bevoegdenZittenInHetTeam(Keuzes keuzes, List<Tegenspraak> gevonden) {
    if (!keuzes.isGekozen(Posities.POSITIES)) {
      return;
    }
    Bevoegdheden bevoegdheden = new Bevoegdheden(keuzes);
    Set<Positie> voorkomende = new Posities(keuzes).voorkomende();
    Arrays.stream(Bevoegdheid.values())
        .filter(bevoegdheid -> keuzes.isGekozen(Bevoegdheden.puntVoor(bevoegdheid)))
        .filter(bevoegdheid -> !voorkomende.containsAll(bevoegdheden.wieMag(bevoegdheid)))
        .forEach(bevoegdheid ->
            gevonden.add(
                van("positie_ontbreekt", Bevoegdheden.puntVoor(bevoegdheid), Posities.POSITIES)));
  }

  /** Deciding in another's name rests on a formal agreement, or it is not that (001 §4.3.2). */
  private static void mandaatIsAfgesproken(Keuzes keuzes, List<Tegenspraak> gevonden) {
    if (!keuzes.waarde(Bevoegdheden.NAMENS_ANDERE_INSTELLING).isEmpty()
        && keuzes.waarde(Bevoegdheden.DOORZETTINGSMACHT) != Doorzettingsmacht.HANDELINGSMANDAAT) {
      gevonden.add(
          van(
              "mandaat_ontbreekt",
              Bevoegdheden.NAMENS_ANDERE_INSTELLING,
              Bevoegdheden.DOORZETTINGSMACHT));
    }
  }

  private static Tegenspraak van(String soort, Keuzepunt<?>... punten) {
    List<Keuzepunt<?>> lijst = List.of(punten);
    return new Tegenspraak(
        lijst,
        new Bericht(
            "inrichting.tegenspraak." + soort,
            lijst.stream().<Tekstdeel>map(Keuzepunt::naam).toList()));
  }
}
