package nl.keukentafel.voorbeeld;

import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.inrichting.json.InrichtingJson;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.Zoeksleutel;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;
import nl.keukentafel.voorbeeld.Voorbeeldbestand.Medewerker;
import nl.keukentafel.voorbeeld.Voorbeeldbestand.Organisatie;
import nl.keukentafel.voorbeeld.Voorbeeldbestand.Team;
import nl.keukentafel.voorbeeld.Voorbeeldbestand.Wijk;
import org.jspecify.annotations.Nullable;

/** Writes wijken, organisations, teams, their designs and people; knows them by name. */
final class Voorbeeldorganisatie {

  private final Voorbeeldbestand bestand;
  private final Lader lader;
  private final Willekeur willekeur;
  private final LocalDate vandaag;
  private final Map<String, UUID> wijken = new HashMap<>();
  private final Map<UUID, Wijk> wijkdelen = new HashMap<>();
  private final Map<String, UUID> organisaties = new LinkedHashMap<>();
  private final List<UUID> melders = new ArrayList<>();
  private final Map<String, UUID> medewerkers = new HashMap<>();
  private final Adresboek boek = new Adresboek();
  private final Map<String, Teamschets> teams = new LinkedHashMap<>();
  private final Map<UUID, Teaminrichting> inrichtingen = new HashMap<>();

  Voorbeeldorganisatie(
      Voorbeeldbestand bestand, Lader lader, Willekeur willekeur, LocalDate vandaag) {
    this.bestand = bestand;
    this.lader = lader;
    this.willekeur = willekeur;
    this.vandaag = vandaag;
  }

  void schrijf(Gemeenteschrijver gemeenten, String wachtwoordHash) throws SQLException {
    bestand.wijken().forEach(this::wijk);
    Map<String, UUID> teamIds = new HashMap<>();
    bestand.teams().forEach(team -> teamIds.put(team.naam(), willekeur.id()));
    bestand.organisaties().forEach(organisatie -> organisatie(organisatie, teamIds));
    for (Medewerker medewerker : bestand.medewerkers()) {
      UUID account = medewerker.inlog() ? willekeur.id() : null;
      if (account != null) {
        gemeenten.account(account, adres(medewerker), wachtwoordHash, true);
      }
      medewerker(medewerker, account, teamIds);
    }
    MeegeleverdeInrichtingen designs = new MeegeleverdeInrichtingen();
    for (Team team : bestand.teams()) {
      team(team, getId(teamIds, team.naam()), designs);
    }
  }

  private void wijk(Wijk wijk) {
    UUID id = willekeur.id();
    wijken.put(wijk.naam(), id);
    wijkdelen.put(id, wijk);
    lader.voeg(Tabel.WIJK, id, wijk.naam(), wijk.inwoners(), wijk.huishoudens());
    wijk.postcodes().forEach(postcode -> lader.voeg(Tabel.WIJK_POSTCODE, postcode, id));
  }

  private void organisatie(Organisatie organisatie, Map<String, UUID> teamIds) {
    UUID id = willekeur.id();
    organisaties.put(organisatie.naam(), id);
    boek.organisatie(
        organisatie.soort(),
        new Adresboek.Organisatie(id, organisatie.naam(), organisatie.contact()));
    if (!organisatie.teams().isEmpty()) {
      melders.add(id);
    }
    lader.voeg(
        Tabel.ORGANISATIE,
        id,
        organisatie.naam(),
        organisatie.soort(),
        organisatie.telefoon(),
        null,
        organisatie.straat(),
        organisatie.huisnummer(),
        organisatie.postcode(),
        organisatie.straat() == null ? null : bestand.naam(),
        Zoeksleutel.voorVraag(organisatie.naam()).waarde());
    for (String team : organisatie.teams()) {
      lader.voeg(
          Tabel.SAMENWERKING,
          willekeur.id(),
          id,
          getId(teamIds, team),
          organisatie.vorm(),
          organisatie.contact(),
          organisatie.direct() ? "direct_met_kennisgeving" : "via_team",
          14);
    }
  }

  /** The address with which somebody signs in. */
  private String adres(Medewerker medewerker) {
    String[] delen = medewerker.naam().split("\\|", -1);
    return plat(delen[0]) + "." + plat(delen[1] + delen[2]) + "@" + bestand.domein();
  }

  private static String plat(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }

  private void medewerker(
      Medewerker medewerker, @Nullable UUID account, Map<String, UUID> teamIds) {
    String[] delen = medewerker.naam().split("\\|", -1);
    UUID id = willekeur.id();
    medewerkers.put(delen[0], id);
    boek.medewerker(delen[0], id);
    lader.voeg(
        Tabel.MEDEWERKER,
        id,
        account,
        delen[0],
        delen[1].isEmpty() ? null : delen[1],
        delen[2],
        adres(medewerker),
        Huishoudmaker.telefoon(willekeur),
        medewerker.organisatie() == null ? null : organisatie(medewerker.organisatie()),
        medewerker.rollen());
    if (medewerker.team() != null) {
      lader.voeg(
          Tabel.LIDMAATSCHAP,
          willekeur.id(),
          getId(teamIds, medewerker.team()),
          id,
          medewerker.positie(),
          medewerker.type(),
          medewerker.dienstverband(),
          medewerker.uren(),
          medewerker.presentie(),
          vandaag.minusDays(400));
    }
    medewerker
        .expertise()
        .forEach((leefgebied, niveau) -> lader.voeg(Tabel.EXPERTISE, id, leefgebied, niveau));
    medewerker
        .registraties()
        .forEach((register, dagen) ->
            lader.voeg(Tabel.REGISTRATIE, id, register, vandaag.plusDays(dagen)));
  }

  private void team(Team team, UUID id, MeegeleverdeInrichtingen designs) {
    Teaminrichting inrichting = designs.findBySleutel(team.inrichting()).orElseThrow().inrichting();
    inrichtingen.put(id, inrichting);
    lader.voeg(Tabel.TEAM, id, team.naam(), team.uitvalsbasis(), team.telefoon());
    team.wijken().forEach(wijk -> lader.voeg(Tabel.TEAM_WIJK, id, wijk(wijk)));
    List<UUID> houders = leden(team, "teamlid");
    List<UUID> leiders = leden(team, "teamleider");
    UUID leider = leiders.isEmpty() ? houders.getFirst() : leiders.getFirst();
    teams.put(
        team.naam(),
        Teamschets.van(
            id,
            team.naam(),
            inrichting,
            team.wijken().stream().map(this::wijk).toList(),
            leider,
            houders));
    lader.voeg(
        Tabel.INRICHTING,
        id,
        1,
        vandaag.minusDays(400),
        InrichtingJson.schrijf(inrichting),
        "Overgenomen van een meegeleverde inrichting.",
        leider,
        vandaag.minusDays(410).atTime(15, 0));
  }

  private List<UUID> leden(Team team, String positie) {
    return bestand.medewerkers().stream()
        .filter(wie -> team.naam().equals(wie.team()) && positie.equals(wie.positie()))
        .map(wie -> medewerker(wie.naam().split("\\|", -1)[0]))
        .toList();
  }

  private static UUID getId(Map<String, UUID> bekend, String naam) {
    UUID id = bekend.get(naam);
    if (id == null) {
      throw new IllegalArgumentException("onbekend in het voorbeeld: " + naam);
    }
    return id;
  }

  UUID wijk(String naam) {
    return getId(wijken, naam);
  }

  UUID organisatie(String naam) {
    return getId(organisaties, naam);
  }

  UUID medewerker(String voornaam) {
    return getId(medewerkers, voornaam);
  }

  Teamschets team(String naam) {
    Teamschets team = teams.get(naam);
    if (team == null) {
      throw new IllegalArgumentException("onbekend team in het voorbeeld: " + naam);
    }
    return team;
  }

  List<Teamschets> teams() {
    return List.copyOf(teams.values());
  }

  /** Organisations that report to a team. */
  List<UUID> melders() {
    return List.copyOf(melders);
  }

  /** All workers and organisations. */
  Adresboek boek() {
    return boek;
  }

  void leer(Casusmaker maker) {
    inrichtingen.forEach(maker::leer);
  }

  /** Some address in a wijk. */
  Adres adres(UUID wijk) {
    Wijk deel = java.util.Objects.requireNonNull(wijkdelen.get(wijk));
    String straat = willekeur.kies(deel.straten());
    // One street has one postcode here, so the letters follow from its place in the list.
    int plek = deel.straten().indexOf(straat);
    String letters = "%c%c".formatted('A' + plek % 20, 'B' + plek % 17);
    return new Adres(
        straat,
        Integer.toString(willekeur.van(1, 140)),
        willekeur.kans(0.08) ? willekeur.kies(List.of("A", "B", "-2", "bis")) : null,
        deel.postcodes().getFirst() + " " + letters,
        bestand.naam(),
        wijk);
  }
}
