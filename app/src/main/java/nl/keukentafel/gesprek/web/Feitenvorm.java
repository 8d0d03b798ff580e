package nl.keukentafel.gesprek.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.gesprek.model.Gespreksfeiten;
import nl.keukentafel.gesprek.model.Gespreksfeiten.Ondersteuner;
import nl.keukentafel.gesprek.model.Gespreksregels;
import nl.keukentafel.gesprek.model.Instrument;
import nl.keukentafel.gesprek.model.Instrumenten;
import nl.keukentafel.gesprek.usecase.ToonGesprek.Kamer;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.model.Clientondersteuner;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** The fields about when a conversation is and who is there, read and filled. */
final class Feitenvorm {
  /** In the order of the form, as a clash compares them. */
  static final List<String> VELDEN =
      List.of(
          "datum",
          "begin",
          "minuten",
          "bezoeker",
          "tweede",
          "alleen",
          "meekijker",
          "leden",
          "netwerk",
          "ondersteuner",
          "ondersteuner-naam",
          "anderen",
          "instrument",
          "wet");

  private static final String GEEN = "geen";
  private static final Pattern TIJD = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})(?: ?uur)?");
  private static final Tekstveld REGEL = Tekstveld.regel(200);

  private final Kamer kamer;
  private final Gespreksregels regels;

  Feitenvorm(Kamer kamer) {
    this.kamer = kamer;
    this.regels = kamer.regels();
  }

  /** A new conversation: today, by who begins it, with all who live here. */
  Formulier begin(MedewerkerId wie, LocalTime nu) {
    Meetmoment moment = Gespreksregels.moment(kamer.casus().fase());
    String laatste = kamer.metingen().isEmpty() ? null : kamer.metingen().getFirst().instrument();
    Optional<Instrument> voorstel =
        kamer.zicht().magMeten() ? regels.voorstel(moment, laatste) : Optional.empty();
    return Formulier.leeg()
        .met("datum", Datums.veld(kamer.vandaag()))
        .met("begin", "%d.%02d".formatted(nu.getHour(), nu.getMinute()))
        .met("bezoeker", wie)
        .metAlle("leden", leden().stream().map(Veld.Optie::waarde).toList())
        .met("instrument", voorstel.map(Instrument::code).orElse(GEEN))
        .met("wet", wetten().getFirst().waarde());
  }

  /** The facts as they stand. */
  Formulier van(Gespreksfeiten feiten) {
    Formulier formulier =
        Formulier.leeg()
            .met("datum", Datums.veld(feiten.datum()))
            .met("minuten", feiten.minuten())
            .met("bezoeker", feiten.bezoekers().getFirst())
            .met("alleen", feiten.alleenReden())
            .met("meekijker", feiten.meekijker())
            .metAlle("leden", gekozen(leden(), feiten.leden().stream().map(PersoonId::toString)))
            .metAlle("netwerk", gekozen(netwerk(), feiten.netwerk().stream().map(UUID::toString)))
            .met("anderen", feiten.anderen())
            .met("instrument", Objects.requireNonNullElse(feiten.instrument(), GEEN))
            .met("wet", Woorden.code(feiten.wet()));
    LocalTime begin = feiten.begin();
    if (begin != null) {
      formulier.met("begin", "%d.%02d".formatted(begin.getHour(), begin.getMinute()));
    }
    if (feiten.bezoekers().size() > 1) {
      formulier.met("tweede", feiten.bezoekers().getLast());
    }
    if (feiten.clientondersteuner() instanceof Ondersteuner.Teamlid(MedewerkerId wie)) {
      formulier.met("ondersteuner", wie);
    } else if (feiten.clientondersteuner() instanceof Ondersteuner.VanBuiten(String naam)) {
      formulier.met("ondersteuner-naam", naam);
    }
    return formulier;
  }

  private static List<String> gekozen(List<Veld.Optie> opties, Stream<String> waarden) {
    Set<String> gekozen = waarden.collect(Collectors.toSet());
    return opties.stream().map(Veld.Optie::waarde).filter(gekozen::contains).toList();
  }

  /** The leading team, and who is at work here from a team that works along. */
  List<Veld.Optie> teamleden() {
    Veld.Optie zelf =
        new Veld.Optie(
            kamer.zicht().wie().toString(),
            new Woorden(kamer, ZoneOffset.UTC).medewerker(kamer.zicht().wie()));
    return Stream.concat(kamer.team().stream().map(Feitenvorm::optie), Stream.of(zelf))
        .collect(
            Collectors.toMap(
                Veld.Optie::waarde, optie -> optie, (een, ander) -> een, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Veld.Optie optie(Teams.Teamlid lid) {
    return new Veld.Optie(lid.medewerker().toString(), lid.naam());
  }

  /** Teamleden who may be cliëntondersteuner here; empty where the supporter stands outside. */
  List<Veld.Optie> ondersteuners() {
    Set<MedewerkerId> eigen = eigen(Set.of());
    return kamer.team().stream()
        .filter(lid -> regels.magOndersteunen(lid.medewerker(), eigen))
        .map(Feitenvorm::optie)
        .toList();
  }

  List<Veld.Optie> leden() {
    return kamer.huishouden().map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> !lid.overleden())
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam()))
        .toList();
  }

  List<Veld.Optie> netwerk() {
    return kamer.huishouden().map(Huishoudbeeld::netwerk).orElse(List.of()).stream()
        .map(iemand -> new Veld.Optie(iemand.id().toString(), iemand.naam()))
        .toList();
  }

  List<Veld.Optie> instrumenten() {
    List<Veld.Optie> opties = new ArrayList<>();
    Instrumenten.meegeleverd().alle().forEach(i -> opties.add(new Veld.Optie(i.code(), i.naam())));
    opties.add(new Veld.Optie(GEEN, tekst("gesprek.feiten.niet_meten")));
    return opties;
  }

  List<Veld.Optie> wetten() {
    return kamer.casus().gegevens().wetten().stream()
        .sorted()
        .map(wet -> new Veld.Optie(Woorden.code(wet), tekst("casus.wet." + Woorden.code(wet))))
        .toList();
  }

  /** Who has this casus as their own. */
  private Set<MedewerkerId> eigen(Set<MedewerkerId> bezoekers) {
    Set<MedewerkerId> eigen = new HashSet<>(bezoekers);
    Stream.of(
            Optional.ofNullable(kamer.casus().casushouder()),
            Optional.ofNullable(kamer.casus().regisseur()))
        .flatMap(Optional::stream)
        .forEach(eigen::add);
    return eigen;
  }

  /** Reads what was typed; null when there is now a message beside a field. */
  @Nullable Gespreksfeiten lees(Formulier formulier) {
    LocalDate datum =
        formulier.verplicht(
            "datum",
            "kern.datum.leeg",
            typt -> Datums.lees(typt, Datumgrens.gebeurd(kamer.vandaag(), 2)));
    LocalTime begin = formulier.mogelijk("begin", Feitenvorm::tijd);
    Integer minuten = formulier.mogelijk("minuten", Feitenvorm::minuten);
    List<MedewerkerId> bezoekers = bezoekers(formulier);
    String alleen = formulier.mogelijk("alleen", REGEL::lees);
    if (regels.metTwee() && bezoekers.size() == 1 && alleen == null) {
      formulier.fout("tweede", "gesprek.feiten.fout.tweede");
    }
    MedewerkerId meekijker = teamlid(formulier, "meekijker");
    if (meekijker != null && bezoekers.contains(meekijker)) {
      formulier.fout("meekijker", "gesprek.feiten.fout.meekijker");
    }
    List<Veld.Optie> leden = formulier.keuzes("leden", leden(), Veld.Optie::waarde);
    List<Veld.Optie> netwerk = formulier.keuzes("netwerk", netwerk(), Veld.Optie::waarde);
    Ondersteuner ondersteuner = ondersteuner(formulier, Set.copyOf(bezoekers));
    String anderen = formulier.mogelijk("anderen", REGEL::lees);
    Veld.Optie instrument =
        kamer.zicht().magMeten()
            ? formulier.keuze(
                "instrument", "gesprek.feiten.fout.instrument", instrumenten(), Veld.Optie::waarde)
            : new Veld.Optie(GEEN, "");
    Veld.Optie wet =
        wetten().size() == 1
            ? wetten().getFirst()
            : formulier.keuze("wet", "casus.journaal.fout.wet", wetten(), Veld.Optie::waarde);
    if (!formulier.isGoed() || datum == null || instrument == null || wet == null) {
      return null;
    }
    return new Gespreksfeiten(
        datum,
        begin,
        minuten,
        Wet.valueOf(wet.waarde().toUpperCase(Locale.ROOT)),
        bezoekers,
        bezoekers.size() == 1 && regels.metTwee() ? alleen : null,
        meekijker,
        leden.stream().map(optie -> PersoonId.van(optie.waarde())).collect(Collectors.toSet()),
        netwerk.stream().map(optie -> UUID.fromString(optie.waarde())).collect(Collectors.toSet()),
        ondersteuner,
        anderen,
        instrument.waarde().equals(GEEN) ? null : instrument.waarde(),
        Gespreksregels.moment(kamer.casus().fase()));
  }

  private List<MedewerkerId> bezoekers(Formulier formulier) {
    List<MedewerkerId> bezoekers = new ArrayList<>();
    if (formulier.waarde("bezoeker").isBlank()) {
      formulier.fout("bezoeker", "gesprek.feiten.fout.bezoeker");
    }
    MedewerkerId eerste = teamlid(formulier, "bezoeker");
    if (eerste != null) {
      bezoekers.add(eerste);
    }
    MedewerkerId tweede = regels.metTwee() ? teamlid(formulier, "tweede") : null;
    if (tweede != null && tweede.equals(eerste)) {
      formulier.fout("tweede", "gesprek.feiten.fout.zelfde");
    } else if (tweede != null) {
      bezoekers.add(tweede);
    }
    return bezoekers;
  }

  private @Nullable MedewerkerId teamlid(Formulier formulier, String veld) {
    if (formulier.waarde(veld).isBlank()) {
      return null;
    }
    Veld.Optie gekozen =
        formulier.keuze(veld, "scherm.fout.onbekende_keuze", teamleden(), Veld.Optie::waarde);
    return gekozen == null ? null : MedewerkerId.van(gekozen.waarde());
  }

  private @Nullable Ondersteuner ondersteuner(Formulier formulier, Set<MedewerkerId> bezoekers) {
    Set<MedewerkerId> eigen = eigen(bezoekers);
    MedewerkerId teamlid = teamlid(formulier, "ondersteuner");
    if (teamlid != null && !regels.magOndersteunen(teamlid, eigen)) {
      formulier.fout("ondersteuner", "gesprek.feiten.fout.ondersteuner.eigen");
      return null;
    }
    if (teamlid != null) {
      return new Ondersteuner.Teamlid(teamlid);
    }
    String naam = formulier.mogelijk("ondersteuner-naam", REGEL::lees);
    if (naam == null) {
      return null;
    }
    boolean isTeamlid = kamer.team().stream().anyMatch(lid -> lid.naam().equalsIgnoreCase(naam));
    if (isTeamlid && regels.ondersteuner() == Clientondersteuner.BUITEN_TEAM) {
      formulier.fout("ondersteuner-naam", "gesprek.feiten.fout.ondersteuner.buiten");
      return null;
    }
    return new Ondersteuner.VanBuiten(naam);
  }

  /** Reads 9.30, 9:30, 0930 and 9.30 uur. */
  static Gelezen<LocalTime> tijd(String typt) {
    Matcher vorm = TIJD.matcher(typt.strip());
    if (!vorm.matches()) {
      return Gelezen.fout("gesprek.feiten.fout.tijd");
    }
    try {
      return Gelezen.goed(
          LocalTime.of(Integer.parseInt(vorm.group(1)), Integer.parseInt(vorm.group(2))));
    } catch (DateTimeException _) {
      return Gelezen.fout("gesprek.feiten.fout.tijd");
    }
  }

  /** Reads a number of minutes. */
  static Gelezen<Integer> minuten(String typt) {
    String cijfers = typt.strip();
    if (!cijfers.matches("\\d{1,4}")) {
      return Gelezen.fout("gesprek.feiten.fout.minuten");
    }
    int minuten = Integer.parseInt(cijfers);
    return minuten < 1 || minuten > Gespreksfeiten.LANGST
        ? Gelezen.fout("gesprek.feiten.fout.minuten")
        : Gelezen.goed(minuten);
  }
}
