package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Kloklabel;
import nl.keukentafel.casus.model.Belasting;
import nl.keukentafel.casus.model.Plek;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.model.Verdelingsrecht;
import nl.keukentafel.casus.usecase.Teambelasting.Lid;
import nl.keukentafel.casus.usecase.ToonWachtlijst.Beeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.termijn.Termijnaard;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;

/** Turns the wachtlijst into what the page shows. */
final class Wachtlijstweergave {
  private static final double PIXELS_PER_UUR = 5.25;
  private static final int BREEDTE = 172;

  private final Beeld beeld;
  private final Gebruiker wie;
  private final Gebruiker.Lidmaatschap lid;
  private final Formulier formulier;
  private final @Nullable Weigering gekozeneNiet;
  private final Map<MedewerkerId, String> namen;

  /**
   * With what somebody typed.
   *
   * @param gekozeneNiet why the colleague who was chosen cannot hold the casus; null for no refusal
   */
  Wachtlijstweergave(
      Beeld beeld,
      Gebruiker wie,
      Gebruiker.Lidmaatschap lid,
      Formulier formulier,
      @Nullable Weigering gekozeneNiet) {
    this.gekozeneNiet = gekozeneNiet;
    this.beeld = beeld;
    this.wie = wie;
    this.lid = lid;
    this.formulier = formulier;
    this.namen =
        beeld.team().leden().stream()
            .collect(Collectors.toMap(l -> l.teamlid().medewerker(), l -> l.teamlid().naam()));
  }

  WachtlijstPagina pagina(@Nullable String melding) {
    LocalDate zondag = beeld.vandaag().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new WachtlijstPagina(
        lid.teamnaam(),
        lid.team().toString(),
        Datums.metWeekdag(beeld.vandaag(), locale()),
        wie.lidmaatschappen().size() < 2
            ? List.of()
            : wie.lidmaatschappen().stream()
                .filter(l -> l.positie() != Hoedanigheid.VRIJWILLIGER)
                .map(l -> new Veld.Optie(l.team().toString(), l.teamnaam()))
                .toList(),
        beeld.plekken().size(),
        aantal(
            "casus.wachtlijst.dagen",
            Math.round(
                beeld.plekken().stream()
                    .mapToLong(p -> ChronoUnit.DAYS.between(p.wachtende().sinds(), beeld.vandaag()))
                    .average()
                    .orElse(0))),
        termijnen(beeld.vandaag(), zondag),
        termijnen(LocalDate.MIN, beeld.vandaag().minusDays(1)),
        beeld.plekken().stream().map(this::rij).toList(),
        beeld.team().leden().stream()
            .filter(Lid::magCasushouderZijn)
            .sorted((a, b) -> Double.compare(a.belasting().ruimte(), b.belasting().ruimte()))
            .map(Wachtlijstweergave::lid)
            .toList(),
        opvallend(),
        melding);
  }

  /** How many clocks of the list end between these days, both included. */
  private int termijnen(LocalDate van, LocalDate totEnMet) {
    return Math.toIntExact(
        beeld.klokken().values().stream()
            .flatMap(List::stream)
            .filter(l -> l.klok().aard() == Termijnaard.UITERLIJK)
            .map(l -> l.klok().uitersteDatum())
            .filter(dag -> !dag.isBefore(van) && !dag.isAfter(totEnMet))
            .count());
  }

  private WachtlijstPagina.Rij rij(Plek plek) {
    var wachtende = plek.wachtende();
    Huishoudens.Kaart kaart = beeld.huishoudens().get(wachtende.huishouden());
    List<Termijnen.Lopend> klokken =
        beeld.klokken().getOrDefault(wachtende.casus().waarde(), List.of());
    boolean open = beeld.open().filter(plek::equals).isPresent();
    return new WachtlijstPagina.Rij(
        plek.nummer(),
        wachtende.casus().toString(),
        kaart == null ? tekst("casus.huishouden.onbekend") : kaart.naam(),
        Plekwoorden.waarom(plek, beeld.vandaag(), this::naam),
        klokken.isEmpty() ? null : Kloklabel.van(klokken.getFirst(), beeld.vandaag()),
        Plekwoorden.nodig(wachtende.deskundigheid()),
        open ? open(plek) : null);
  }

  private WachtlijstPagina.Open open(Plek plek) {
    Positie positie = Positie.valueOf(lid.positie().name());
    var inrichting = beeld.team().inrichting();
    Optional<Weigering> bezwaar = Verdelingsrecht.bezwaar(inrichting, positie, beeld.teamBesloot());
    boolean teamVragen = bezwaar.isPresent() && Verdelingsrecht.vraagtTeambesluit(inrichting);
    Antwoord voorrang = inrichting.vraag(i -> i.mag(positie, Bevoegdheid.PRIORITEREN));
    return new WachtlijstPagina.Open(
        voorstellen(),
        anderen(),
        formulier,
        tekst(
            beeld.teamBesloot() ? "casus.toewijzen.team_besloot" : "casus.toewijzen.u_beslist",
            tekst("aanmelding.hoedanigheid." + lid.positie().code()).toLowerCase(Locale.ROOT)),
        bezwaar
            .map(w ->
                Weigeringstekst.vak(
                    w, lid.team(), teamVragen ? tekst("casus.toewijzen.vraag_team") : null))
            .orElse(null),
        bezwaar.isPresent() || gekozeneNiet == null
            ? null
            : Weigeringstekst.vak(gekozeneNiet, lid.team(), null),
        teamVragen,
        plek.wachtende().voorrang() != null,
        voorrang instanceof Antwoord.Nee(Weigering weigering)
            ? Weigeringstekst.vak(weigering, lid.team(), null)
            : null);
  }

  private List<WachtlijstPagina.Voorstel> voorstellen() {
    List<WachtlijstPagina.Voorstel> uit = new ArrayList<>();
    for (Toewijzingsvoorstel voorstel : beeld.voorstellen()) {
      uit.add(
          new WachtlijstPagina.Voorstel(
              voorstel.medewerker().toString(),
              naam(voorstel.medewerker()),
              Plekwoorden.waarom(voorstel, this::naam),
              uit.isEmpty()));
    }
    return List.copyOf(uit);
  }

  private List<Veld.Optie> anderen() {
    Set<MedewerkerId> voorgesteld = new HashSet<>();
    beeld.voorstellen().forEach(v -> voorgesteld.add(v.medewerker()));
    return beeld.team().leden().stream()
        .filter(Lid::magCasushouderZijn)
        .filter(l -> !voorgesteld.contains(l.teamlid().medewerker()))
        .map(l -> new Veld.Optie(l.teamlid().medewerker().toString(), l.teamlid().naam()))
        .toList();
  }

  private static WachtlijstPagina.Lid lid(Lid lid) {
    Belasting belasting = lid.belasting();
    double binnen = Math.min(belasting.gevuld(), belasting.beschikbaar());
    double over = Math.max(0, belasting.gevuld() - belasting.beschikbaar());
    return new WachtlijstPagina.Lid(
        lid.teamlid().naam(),
        Plekwoorden.specialisme(lid.teamlid().expertise(), lid.teamlid().type()),
        tekst(
            "casus.belasting.uren",
            Plekwoorden.uren(rond(belasting.gevuld())),
            Plekwoorden.uren(rond(belasting.beschikbaar()))),
        pixels(binnen),
        Math.min(pixels(over), BREEDTE - pixels(belasting.beschikbaar()) - 2),
        pixels(belasting.beschikbaar()),
        belasting.isOverbelast()
            ? tekst("casus.belasting.te_veel", Plekwoorden.uren(-belasting.ruimte()))
            : tekst("casus.belasting.vrij", Plekwoorden.uren(belasting.ruimte())),
        belasting.isOverbelast());
  }

  /** Who is over the hours, and the three with the most room: more would be a list, not a hint. */
  private List<String> opvallend() {
    List<Lid> leden =
        beeld.team().leden().stream()
            .filter(Lid::magCasushouderZijn)
            .sorted(Comparator.comparingDouble(l -> l.belasting().ruimte()))
            .toList();
    List<String> uit = new ArrayList<>();
    leden.stream()
        .filter(l -> l.belasting().isOverbelast())
        .forEach(l -> uit.add(zin("casus.belasting.boven", l, -l.belasting().ruimte())));
    leden.reversed().stream()
        .filter(l -> l.belasting().isLeeg())
        .limit(3)
        .forEach(l -> uit.add(zin("casus.belasting.leeg", l, l.belasting().ruimte())));
    return List.copyOf(uit);
  }

  private static String zin(String sleutel, Lid lid, double uren) {
    return tekst(sleutel, lid.teamlid().naam(), Plekwoorden.uren(uren));
  }

  private static double rond(double uren) {
    return Math.round(uren * 2) / 2.0;
  }

  private static int pixels(double uren) {
    return Math.min(BREEDTE - 4, (int) Math.round(uren * PIXELS_PER_UUR));
  }

  private String naam(MedewerkerId medewerker) {
    return namen.getOrDefault(medewerker, tekst("casus.iemand"));
  }
}
