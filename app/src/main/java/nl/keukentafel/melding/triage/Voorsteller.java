package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.melding.triage.Beslismotor.Antwoord;
import nl.keukentafel.melding.triage.Tabelbestand.Rij;
import nl.keukentafel.melding.triage.Teamkeuze.Keuze;
import org.jspecify.annotations.Nullable;

/** Makes a proposal of what the engine answers: chooses the team, and says which rules fired. */
final class Voorsteller {

  private final Tabelbestand bestand;
  private final Beslismotor motor;
  private final List<Triageregel> regels;
  private final Set<String> tellen;

  Voorsteller(Tabelbestand bestand, Beslismotor motor) {
    this.bestand = bestand;
    this.motor = motor;
    var blad = Objects.requireNonNull(bestand.bladen().get("Regels"));
    this.regels =
        blad.rijen().stream()
            .map(rij ->
                new Triageregel(
                    rij.nummer(),
                    code(blad.uitvoer(rij, "regel")),
                    code(blad.uitvoer(rij, "groep")),
                    rij.uitleg(0),
                    rij.uitleg(1)))
            .toList();
    int aantal = blad.kolommen().indexOf(Invoer.AANTAL.naam());
    Predicate<Rij> telt = rij -> aantal >= 0 && rij.kijktNaar(aantal);
    this.tellen =
        blad.rijen().stream()
            .filter(telt)
            .map(rij -> code(blad.uitvoer(rij, "regel")))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String code(String cel) {
    return cel.replace("\"", "");
  }

  List<Triageregel> regels() {
    return regels;
  }

  /** Chooses a team and asks the table about it. */
  Triagevoorstel stelVoor(Triagevraag vraag) {
    var keuze = new Teamkeuze(nodig(vraag)).kies(vraag.kandidaten());
    var antwoord = motor.beslis(feiten(vraag, keuze.toegang()));
    var pad = waarde(antwoord, "Pad", Pad.values());
    var spoed = waarde(antwoord, "Spoed", Spoed.values());
    var gevuurd = lijst(antwoord.waarde("Regels")).stream().map(Voorsteller::velden).toList();
    var uitgangspunt = velden(antwoord.waarde("Uitgangspunt"));
    var geteld = geteld(gevuurd, pad, spoed, vraag.leefgebieden().size());
    var codes = geteld.stream().map(regel -> regel.regel().code()).toList();
    return new Triagevoorstel(
        bestand.naam(),
        bestand.versie(),
        pad,
        spoed,
        termijn(antwoord),
        team(vraag, pad, keuze),
        vraag.casus() instanceof BestaandeCasus.Geen ? keuze.afgevallen() : List.of(),
        verzamel(gevuurd, uitgangspunt, "deskundigheid"),
        verzamel(gevuurd, uitgangspunt, "klok"),
        gevuurd.stream().anyMatch(velden -> Boolean.TRUE.equals(velden.get("meldcode"))),
        pad == Pad.TOEVOEGEN && vraag.casus() instanceof BestaandeCasus.Slapend,
        geteld,
        regels.stream().filter(regel -> !codes.contains(regel.code())).toList());
  }

  /**
   * The expertise that the melding asks for, whoever takes it. Only asked when there is something
   * to choose: the table is then asked once more, for the chosen team.
   */
  private List<String> nodig(Triagevraag vraag) {
    if (!Teamkeuze.vraagtDeskundigheid(vraag.kandidaten())) {
      return List.of();
    }
    var antwoord = motor.beslis(feiten(vraag, Toegang.NEEMT_OP));
    return verzamel(
        lijst(antwoord.waarde("Regels")).stream().map(Voorsteller::velden).toList(),
        velden(antwoord.waarde("Uitgangspunt")),
        "deskundigheid");
  }

  private static Map<String, @Nullable Object> feiten(Triagevraag vraag, Toegang toegang) {
    var feiten = new HashMap<String, @Nullable Object>();
    for (var invoer : Invoer.values()) {
      feiten.put(invoer.naam(), feit(invoer, vraag, toegang));
    }
    return feiten;
  }

  private static @Nullable Object feit(Invoer invoer, Triagevraag vraag, Toegang toegang) {
    return switch (invoer) {
      case SOORT -> vraag.soort();
      case KANAAL -> vraag.kanaal();
      case MELDER -> vraag.melder();
      case GEVAAR -> vraag.gevaar().code();
      case GEWELD -> vraag.vermoedenGeweld();
      case AFSLUITING -> vraag.afsluiting().code();
      case WEET -> vraag.medeweten().code();
      case AANTAL -> vraag.leefgebieden().size();
      case LEEFGEBIEDEN -> vraag.leefgebieden().stream().sorted().toList();
      case KIND -> vraag.leeftijden().kind();
      case JONGSTE -> getal(vraag.leeftijden().jongste());
      case OUDSTE -> getal(vraag.leeftijden().oudste());
      case CASUS -> vraag.casus().code();
      case TOEGANG -> toegang.code();
    };
  }

  private static @Nullable Integer getal(OptionalInt leeftijd) {
    return leeftijd.isPresent() ? leeftijd.getAsInt() : null;
  }

  private List<Triageregel.Geteld> geteld(
      List<Map<?, ?>> gevuurd, Pad pad, Spoed spoed, int leefgebieden) {
    var geteld = new ArrayList<Triageregel.Geteld>();
    boolean padBepaald = false;
    boolean spoedBepaald = false;
    for (var velden : gevuurd) {
      var regel = regel(String.valueOf(velden.get("regel")));
      var eigenPad = zoek(velden.get("pad"), Pad.values());
      var eigenSpoed = zoek(velden.get("spoed"), Spoed.values());
      boolean bepaaltPad = !padBepaald && eigenPad.equals(Optional.of(pad));
      boolean bepaaltSpoed = !spoedBepaald && eigenSpoed.equals(Optional.of(spoed));
      padBepaald |= bepaaltPad;
      spoedBepaald |= bepaaltSpoed;
      geteld.add(
          new Triageregel.Geteld(
              regel,
              tellen.contains(regel.code()) ? Optional.of(leefgebieden) : Optional.empty(),
              eigenPad,
              eigenSpoed,
              bepaaltPad,
              bepaaltSpoed));
    }
    return geteld;
  }

  private Triageregel regel(String code) {
    return regels.stream().filter(regel -> regel.code().equals(code)).findFirst().orElseThrow();
  }

  private static Optional<Teamvoorstel> team(Triagevraag vraag, Pad pad, Keuze keuze) {
    if (pad == Pad.TUSSEN_WAL_EN_SCHIP) {
      return Optional.empty();
    }
    return switch (vraag.casus()) {
      case BestaandeCasus.Open(var team) ->
          Optional.of(new Teamvoorstel(team, Optional.empty(), List.of(reden("open"))));
      case BestaandeCasus.Slapend(var team, var medewerker) ->
          Optional.of(new Teamvoorstel(team, Optional.of(medewerker), List.of(reden("slapend"))));
      case BestaandeCasus.Geen() ->
          keuze
              .gekozen()
              .map(team -> new Teamvoorstel(team.team(), Optional.empty(), keuze.redenen()));
    };
  }

  private static Teamvoorstel.Reden reden(String naam) {
    return new Teamvoorstel.Reden("triage.team." + naam, List.of());
  }

  private static Gesprekstermijn termijn(Antwoord antwoord) {
    var velden = velden(antwoord.waarde("Termijn"));
    if (velden.get("lengte") instanceof Number lengte
        && velden.get("eenheid") instanceof String eenheid) {
      return new Gesprekstermijn(
          lengte.intValue(), Gesprekstermijn.Eenheid.valueOf(eenheid.toUpperCase(Locale.ROOT)));
    }
    throw geenAntwoord(antwoord, "Termijn");
  }

  /** What the rules and the kind of melding ask together, each once, the rules first. */
  private static List<String> verzamel(
      List<Map<?, ?>> gevuurd, Map<?, ?> uitgangspunt, String veld) {
    var verzameld = new LinkedHashSet<String>();
    Stream.concat(gevuurd.stream(), Stream.of(uitgangspunt))
        .flatMap(velden -> lijst(velden.get(veld)).stream())
        .forEach(waarde -> verzameld.add(String.valueOf(waarde)));
    return List.copyOf(verzameld);
  }

  private static <T extends Triagewaarde> T waarde(Antwoord antwoord, String besluit, T[] waarden) {
    return zoek(antwoord.waarde(besluit), waarden)
        .orElseThrow(() -> geenAntwoord(antwoord, besluit));
  }

  private static IllegalStateException geenAntwoord(Antwoord antwoord, String besluit) {
    return new IllegalStateException(
        "the triage table has no answer for " + besluit + ": " + antwoord.meldingen());
  }

  private static <T extends Triagewaarde> Optional<T> zoek(@Nullable Object code, T[] waarden) {
    return Arrays.stream(waarden).filter(waarde -> waarde.code().equals(code)).findFirst();
  }

  private static Map<?, ?> velden(@Nullable Object rij) {
    return rij instanceof Map<?, ?> velden ? velden : Map.of();
  }

  /** A list as it is, one value as a list of one, nothing as an empty list. */
  private static List<?> lijst(@Nullable Object waarde) {
    return switch (waarde) {
      case null -> List.of();
      case Collection<?> meer -> List.copyOf(meer);
      default -> List.of(waarde);
    };
  }
}
