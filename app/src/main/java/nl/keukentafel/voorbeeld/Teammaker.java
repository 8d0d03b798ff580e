package nl.keukentafel.voorbeeld;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichting;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.Zoeksleutel;
import nl.keukentafel.voorbeeld.Namen.Herkomst;
import org.jspecify.annotations.Nullable;

/** Makes organisations, teams that run on the shipped designs in turn, and the people in them. */
final class Teammaker {

  private static final int CASUSSEN_PER_TEAMLID = 14;
  private static final List<String> ORGANISATIES =
      List.of(
          "Welzijn %s:welzijn_breed",
          "Huisartsenpraktijk De Linde:huisarts",
          "Huisartsenpraktijk Het Plein:huisarts",
          "Kredietbank %s:schuldhulp",
          "Woningstichting %s:corporatie",
          "Basisschool De Regenboog:onderwijs",
          "GGZ %s:ggz",
          "Thuiszorg Het Veer:wijkverpleegkundige",
          "Jeugdpunt %s:jeugdhulp",
          "Politie, basisteam %s:politie",
          "Thuisbegeleiding %s:beperking",
          "Dienst Werk en Inkomen %s:gemeente");
  private static final int EERSTE_HUISARTS = 1;

  private final Gemeenteplan plan;
  private final Lader lader;
  private final Willekeur willekeur;
  private final Namen namen;
  private final LocalDate vandaag;
  private final Aanmeldingen aanmeldingen;
  private final List<UUID> organisaties = new ArrayList<>();
  private final Adresboek boek = new Adresboek();

  /** Makes an account for somebody, or none. */
  @FunctionalInterface
  interface Aanmeldingen {

    /** The account of the one who has this role here; null when somebody has it already. */
    @Nullable UUID account(String rol) throws SQLException;
  }

  Teammaker(
      Gemeenteplan plan,
      Lader lader,
      Willekeur willekeur,
      Namen namen,
      LocalDate vandaag,
      Aanmeldingen aanmeldingen) {
    this.plan = plan;
    this.lader = lader;
    this.willekeur = willekeur;
    this.namen = namen;
    this.vandaag = vandaag;
    this.aanmeldingen = aanmeldingen;
  }

  /** A team with its design. */
  record Gemaakt(Teamschets team, Teaminrichting inrichting) {}

  List<Gemaakt> maak(Stratenplan straten, int wijkenPerTeam) throws SQLException {
    organisaties();
    List<MeegeleverdeInrichting> designs = new MeegeleverdeInrichtingen().alle();
    List<Gemaakt> teams = new ArrayList<>();
    for (int nummer = 0; nummer < plan.teams(); nummer++) {
      List<UUID> wijken = new ArrayList<>();
      for (int wijk = 0; wijk < wijkenPerTeam; wijk++) {
        wijken.add(straten.wijk(nummer * wijkenPerTeam + wijk));
      }
      teams.add(team(nummer, designs.get(nummer % designs.size()).inrichting(), wijken));
    }
    buitenDeTeams(teams);
    return teams;
  }

  /** Those who report. */
  List<UUID> melders() {
    return List.copyOf(organisaties);
  }

  /** All organisations, by name and by kind. */
  Adresboek boek() {
    return boek;
  }

  private void organisaties() {
    for (String regel : ORGANISATIES) {
      String[] delen = regel.formatted(plan.naam()).split(":", -1);
      UUID id = willekeur.id();
      organisaties.add(id);
      boek.organisatie(delen[1], new Adresboek.Organisatie(id, delen[0], null));
      lader.voeg(
          Tabel.ORGANISATIE,
          id,
          delen[0],
          delen[1],
          Huishoudmaker.telefoon(willekeur),
          null,
          null,
          null,
          null,
          plan.naam(),
          Zoeksleutel.voorVraag(delen[0]).waarde());
    }
  }

  private Gemaakt team(int nummer, Teaminrichting inrichting, List<UUID> wijken)
      throws SQLException {
    UUID id = willekeur.id();
    String naam = "Wijkteam " + (nummer + 1);
    lader.voeg(Tabel.TEAM, id, naam, "Wijkhuis " + (nummer + 1), Huishoudmaker.telefoon(willekeur));
    wijken.forEach(wijk -> lader.voeg(Tabel.TEAM_WIJK, id, wijk));
    for (UUID organisatie : organisaties) {
      lader.voeg(
          Tabel.SAMENWERKING, willekeur.id(), organisatie, id, "structureel", null, "via_team", 14);
    }
    UUID leider = lid(id, "teamleider");
    int aantal =
        Math.max(4, (plan.openVan(nummer) + CASUSSEN_PER_TEAMLID - 1) / CASUSSEN_PER_TEAMLID);
    List<UUID> houders = new ArrayList<>();
    for (int teller = 0; teller < aantal; teller++) {
      houders.add(lid(id, "teamlid"));
    }
    Set<Positie> posities = inrichting.posities();
    for (Positie positie : List.of(Positie.PROCESONDERSTEUNER, Positie.VRIJWILLIGER)) {
      if (posities.contains(positie)) {
        lid(id, positie.code());
      }
    }
    lader.voeg(
        Tabel.INRICHTING,
        id,
        1,
        vandaag.minusDays(1000),
        InrichtingJson.schrijf(inrichting),
        null,
        leider,
        vandaag.minusDays(1010).atTime(15, 0));
    return new Gemaakt(Teamschets.van(id, naam, inrichting, wijken, leider, houders), inrichting);
  }

  private UUID lid(UUID team, String positie) throws SQLException {
    UUID wie = medewerker(aanmeldingen.account(positie), organisaties.getFirst(), List.of());
    lader.voeg(
        Tabel.LIDMAATSCHAP,
        willekeur.id(),
        team,
        wie,
        positie,
        willekeur.kans(0.6) ? "generalist" : "specialist",
        willekeur.kans(0.7) ? "detachering" : "gemeente",
        willekeur.kies(List.of(16, 20, 24, 28, 32, 36)),
        willekeur.kies(List.of(0, 2, 4)),
        vandaag.minusDays(1000));
    if (positie.equals("teamlid")) {
      for (Leefgebied gebied : Leefgebied.hoofdgebieden()) {
        if (willekeur.kans(0.35)) {
          lader.voeg(
              Tabel.EXPERTISE,
              wie,
              gebied.code(),
              willekeur.kies(List.of("kent", "doet_onder_begeleiding", "doet", "doet")));
        }
      }
    }
    return wie;
  }

  /** Roles outside the teams; positions that no design here has get a place in the first team. */
  private void buitenDeTeams(List<Gemaakt> teams) throws SQLException {
    for (String rol : List.of("functioneel_beheerder", "privacy_officer")) {
      medewerker(aanmeldingen.account(rol), null, List.of(rol));
    }
    medewerker(
        aanmeldingen.account("ketenpartner"),
        organisaties.get(EERSTE_HUISARTS),
        List.of("ketenpartner"));
    for (Positie positie : List.of(Positie.PROCESONDERSTEUNER, Positie.VRIJWILLIGER)) {
      if (teams.stream().noneMatch(team -> team.inrichting().posities().contains(positie))) {
        lid(teams.getFirst().team().id(), positie.code());
      }
    }
  }

  private UUID medewerker(@Nullable UUID account, @Nullable UUID organisatie, List<String> rollen) {
    UUID id = willekeur.id();
    Herkomst herkomst = namen.herkomst(willekeur);
    Persoonsnaam naam =
        namen.naam(
            herkomst,
            willekeur.kans(0.75) ? "vrouw" : "man",
            namen.achternaam(herkomst, willekeur),
            willekeur);
    lader.voeg(
        Tabel.MEDEWERKER,
        id,
        account,
        naam.roepnaam(),
        naam.tussenvoegsel().isEmpty() ? null : naam.tussenvoegsel(),
        naam.achternaam(),
        null,
        Huishoudmaker.telefoon(willekeur),
        organisatie,
        rollen);
    return id;
  }
}
