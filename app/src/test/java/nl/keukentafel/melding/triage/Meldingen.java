package nl.keukentafel.melding.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keukentafel.melding.triage.Kandidaatteam.BuitenDoelgroep;
import nl.keukentafel.melding.triage.Kandidaatteam.LichteVraag;
import nl.keukentafel.melding.triage.Kandidaatteam.Oordeel;

/** Makes the meldingen and teams of the tests. */
final class Meldingen {

  static final UUID OOST = new UUID(0, 1);
  static final UUID WEST = new UUID(0, 2);
  static final UUID ZUID = new UUID(0, 3);
  static final UUID LOTTE = new UUID(0, 9);

  private static final List<String> GEBIEDEN =
      List.of(
          "financien",
          "lichamelijke_gezondheid",
          "geestelijke_gezondheid",
          "activiteiten_dagelijks_leven",
          "huisvesting");

  private String soort = "hulpvraag_wmo";
  private Set<String> leefgebieden = Set.of("sociaal_netwerk");
  private Gevaar gevaar = Gevaar.NEE;
  private Afsluiting afsluiting = Afsluiting.NEE;
  private boolean geweld;
  private Leeftijden leeftijden = Leeftijden.onbekend();
  private BestaandeCasus casus = new BestaandeCasus.Geen();
  private Medeweten medeweten = Medeweten.JA;
  private final List<Kandidaatteam> teams = new ArrayList<>();

  static Meldingen melding(String soort) {
    var melding = new Meldingen();
    melding.soort = soort;
    return melding;
  }

  Meldingen metLeefgebieden(int aantal) {
    leefgebieden = Set.copyOf(IntStream.range(0, aantal).mapToObj(GEBIEDEN::get).toList());
    return this;
  }

  Meldingen met(Gevaar nieuw) {
    gevaar = nieuw;
    return this;
  }

  Meldingen met(Afsluiting nieuw) {
    afsluiting = nieuw;
    return this;
  }

  Meldingen met(Medeweten nieuw) {
    medeweten = nieuw;
    return this;
  }

  Meldingen met(BestaandeCasus nieuw) {
    casus = nieuw;
    return this;
  }

  Meldingen metVermoedenVanGeweld() {
    geweld = true;
    return this;
  }

  Meldingen vanMensenVan(Integer... jaren) {
    leeftijden = Leeftijden.van(List.of(jaren));
    return this;
  }

  Meldingen bij(Team team) {
    teams.add(team.maak());
    return this;
  }

  Triagevraag vraag() {
    return new Triagevraag(
        soort,
        "huisarts",
        "organisatie",
        leefgebieden,
        gevaar,
        afsluiting,
        geweld,
        leeftijden,
        casus,
        medeweten,
        teams);
  }

  static Team team(UUID id) {
    return new Team(id);
  }

  /** A team of the tests; accepts all unless told otherwise. */
  static final class Team {
    private final UUID id;
    private Oordeel ingang = new Oordeel(true, "ingang.open");
    private Oordeel bereik = new Oordeel(true, "bereik.past");
    private Oordeel doelgroep = new Oordeel(true, "doelgroep.iedereen");
    private LichteVraag licht = LichteVraag.NEEMT_OP;
    private BuitenDoelgroep buiten = BuitenDoelgroep.TERUGLEGGEN;
    private boolean wijk;
    private Set<String> kan = Set.of();
    private int wachtenden;

    private Team(UUID id) {
      this.id = id;
    }

    Team metDeurDicht() {
      ingang = new Oordeel(false, "ingang.dicht");
      return this;
    }

    Team buitenBereik() {
      bereik = new Oordeel(false, "bereik.past_niet");
      return this;
    }

    Team buitenDoelgroep(BuitenDoelgroep wat) {
      doelgroep = new Oordeel(false, "doelgroep.multiprobleem");
      buiten = wat;
      return this;
    }

    Team geeftAdviesBijLicht() {
      licht = LichteVraag.ADVIES;
      return this;
    }

    Team inWijk() {
      wijk = true;
      return this;
    }

    Team kan(String... wat) {
      kan = Set.of(wat);
      return this;
    }

    Team metWachtenden(int aantal) {
      wachtenden = aantal;
      return this;
    }

    private Kandidaatteam maak() {
      return new Kandidaatteam(id, ingang, bereik, doelgroep, licht, buiten, wijk, kan, wachtenden);
    }
  }
}
