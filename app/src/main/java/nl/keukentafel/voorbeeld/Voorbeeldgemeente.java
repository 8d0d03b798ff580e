package nl.keukentafel.voorbeeld;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.kern.Bsnkluis;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;
import nl.keukentafel.voorbeeld.Huishoudschets.Lid;
import nl.keukentafel.voorbeeld.Meldingschrijver.Stand;
import org.jspecify.annotations.Nullable;

/** Writes the residents of one {@link Voorbeeldbestand}: households, casussen, loose meldingen. */
final class Voorbeeldgemeente {

  private static final List<String> VULFASEN =
      List.of(
          "uitvoering",
          "afgesloten",
          "vraagverheldering",
          "nazorg",
          "aangemeld",
          "plan",
          "uitvoering",
          "afschalen");
  private static final int LANGST = 380;

  private final Voorbeeldbestand bestand;
  private final Willekeur willekeur;
  private final LocalDateTime nu;
  private final LocalDate vandaag;
  private final Lader lader;
  private final Voorbeeldorganisatie organisatie;
  private final Klokken klokken = new Klokken();
  private final Overlegboek overleg;
  private final Meldingschrijver meldingen;
  private final Voorbeeldcasus lezer;
  private final Casusschrijver casussen;
  private final Huishoudschrijver huishoudens;
  private final List<String> nummers = Testnummers.alle();
  private int uitgegeven;
  private @Nullable UUID anker;
  private int ankernummer;

  /**
   * Prepares to write a gemeente.
   *
   * @param organisatie the teams and people, written before
   */
  Voorbeeldgemeente(
      Voorbeeldbestand bestand,
      Lader lader,
      Willekeur willekeur,
      LocalDateTime nu,
      Bsnkluis kluis,
      GemeenteId gemeente,
      Voorbeeldorganisatie organisatie) {
    this.bestand = bestand;
    this.willekeur = willekeur;
    this.nu = nu;
    this.vandaag = nu.toLocalDate();
    this.lader = lader;
    this.organisatie = organisatie;
    this.lezer = new Voorbeeldcasus(organisatie, klokken, vandaag);
    this.overleg = new Overlegboek(lader, willekeur, vandaag);
    this.meldingen = new Meldingschrijver(lader, willekeur);
    this.casussen = new Casusschrijver(lader, willekeur, nu, klokken, overleg, meldingen);
    this.huishoudens = new Huishoudschrijver(lader, willekeur, kluis, gemeente, nu);
  }

  /** Writes all of a gemeente that the file describes, in the transaction of the connection. */
  static void schrijf(
      Connection verbinding,
      Lader lader,
      Voorbeeldbestand bestand,
      LocalDateTime nu,
      long zaad,
      String wachtwoordHash,
      Bsnkluis kluis)
      throws SQLException {
    Willekeur willekeur =
        new Willekeur(zaad, nu.toLocalDate().atStartOfDay(Lader.ZONE).toInstant());
    Gemeenteschrijver gemeenten = new Gemeenteschrijver(verbinding);
    UUID id = willekeur.id();
    lader.voor(id);
    gemeenten.gemeente(id, bestand.naam(), bestand.benaming());
    Voorbeeldorganisatie organisatie =
        new Voorbeeldorganisatie(bestand, lader, willekeur, nu.toLocalDate());
    organisatie.schrijf(gemeenten, wachtwoordHash);
    Voorbeeldgemeente gemeente =
        new Voorbeeldgemeente(
            bestand, lader, willekeur, nu, kluis, new GemeenteId(id), organisatie);
    gemeente.schrijf();
    lader.schrijfWeg();
    gemeenten.nummer(gemeente.anker, gemeente.ankernummer);
  }

  private void schrijf() {
    List<Huishoudschets> geschreven = new ArrayList<>();
    for (Voorbeeldbestand.Huishouden huishouden : bestand.huishoudens()) {
      Huishoudschets schets = schets(huishouden);
      huishoudens.schrijf(schets);
      geschreven.add(schets);
      if (huishouden.casus() != null) {
        Integer nummer = huishouden.casus().nummer();
        UUID casus = casussen.schrijf(lezer.schets(schets, huishouden.casus()));
        if (nummer != null) {
          anker = casus;
          ankernummer = nummer;
        }
      }
    }
    bestand.meldingen().forEach(melding -> losse(melding, geschreven));
    vul();
    organisatie.teams().stream().filter(Teamschets::opnameInOverleg).forEach(overleg::planVandaag);
  }

  private Huishoudschets schets(Voorbeeldbestand.Huishouden huishouden) {
    List<Lid> leden = new ArrayList<>();
    for (Voorbeeldbestand.Persoon persoon : huishouden.leden()) {
      leden.add(new Lid(persoon(persoon), persoon.rol()));
    }
    Adres adres =
        new Adres(
            huishouden.straat(),
            huishouden.huisnummer(),
            null,
            huishouden.postcode(),
            bestand.naam(),
            organisatie.wijk(huishouden.wijk()));
    return new Huishoudschets(
        willekeur.id(),
        adres,
        huishouden.beschermd(),
        vandaag.minusDays(willekeur.van(400, 3000)),
        leden,
        huishouden.netwerk().stream()
            .map(wie ->
                new Huishoudschets.Netwerk(
                    willekeur.id(),
                    wie.naam(),
                    wie.soort(),
                    wie.wat(),
                    wie.sterkte(),
                    vandaag.minusDays(60)))
            .toList(),
        List.of());
  }

  private Persoonschets persoon(Voorbeeldbestand.Persoon persoon) {
    String[] delen = persoon.naam().split("\\|", -1);
    Persoonsnaam naam =
        new Persoonsnaam(
            delen[0],
            delen[0],
            delen[0].substring(0, 1) + ".",
            delen[1],
            delen[2],
            delen.length > 4 ? delen[3] : "",
            delen.length > 4 ? delen[4] : "",
            delen.length > 4 ? Naamgebruik.PARTNER_EIGEN : Naamgebruik.EIGEN);
    return new Persoonschets(
        willekeur.id(),
        naam,
        persoon.geslacht(),
        vandaag.minusYears(persoon.leeftijd()).minusDays(willekeur.van(1, 360)),
        bsn(),
        persoon.leeftijd() < 16 ? null : Huishoudmaker.telefoon(willekeur),
        null,
        persoon.taal(),
        persoon.communicatie());
  }

  private @Nullable String bsn() {
    return uitgegeven < Testnummers.HOOGSTENS ? nummers.get(uitgegeven++) : null;
  }

  /** A melding without a casus of its own. */
  private void losse(Voorbeeldbestand.Melding melding, List<Huishoudschets> bekend) {
    Huishoudschets over = melding.over() == null ? null : bekend.get(melding.over() - 1);
    Meldingsinhoud inhoud = lezer.inhoud(melding);
    LocalDateTime op =
        vandaag.minusDays(melding.dagen()).atTime(willekeur.van(8, 9), willekeur.tot(60));
    if (op.isAfter(nu)) {
      op = nu.minusMinutes(willekeur.van(5, 50));
    }
    UUID id = willekeur.id();
    UUID door =
        melding.door() == null
            ? null
            : organisatie.medewerker(Objects.requireNonNull(melding.door()));
    Teamschets team = melding.team() == null ? null : organisatie.team(melding.team());
    Stand stand = stand(melding, team, door, op);
    String naam =
        over == null
            ? Objects.requireNonNullElse(melding.overNaam(), "onbekend")
            : over.hoofdpersoon().naam().opScherm();
    meldingen.schrijf(
        id, inhoud, over, naam, op, melding.organisatie() == null ? door : null, stand, null, null);
    if (stand.stand().equals("wacht_op_teambesluit") && team != null && door != null) {
      overleg.agendeer(
          team,
          Overlegboek.Vraag.opname(id, over == null ? naam : over.naam()),
          door,
          op.plusMinutes(10));
    }
    klokken.schrijf(
        lader,
        willekeur,
        inhoud,
        "melding",
        id,
        op.toLocalDate(),
        stand.isAf() ? op.toLocalDate() : null,
        stand.isAf() ? op.toLocalDate() : null,
        true);
  }

  private static Stand stand(
      Voorbeeldbestand.Melding melding,
      @Nullable Teamschets team,
      @Nullable UUID door,
      LocalDateTime op) {
    LocalDateTime besliste = op.plusMinutes(20);
    if (door == null || melding.stand() == null || melding.stand().equals("ontvangen")) {
      return Stand.ontvangen();
    }
    return switch (melding.stand()) {
      case "wacht_op_teambesluit", "wacht_op_opname" ->
          Stand.wacht(melding.stand(), Objects.requireNonNull(team).id(), door, besliste);
      case "wal_en_schip" ->
          Stand.walEnSchip(Objects.requireNonNull(melding.reden()), door, besliste);
      case "nieuwe_poging" ->
          Stand.nieuwePoging(
              Objects.requireNonNull(team).id(),
              op.toLocalDate().plusDays(7),
              Objects.requireNonNull(melding.reden()),
              door,
              besliste);
      case "afgehandeld" ->
          Stand.afgehandeld(
              Objects.requireNonNull(melding.uitkomst()),
              team == null ? null : team.id(),
              melding.vervolg(),
              melding.aan(),
              melding.reden(),
              door,
              besliste,
              null);
      default -> throw new IllegalArgumentException("onbekende stand " + melding.stand());
    };
  }

  /**
   * Households that are not written out: some with a casus, in every stage of the team's design.
   */
  private void vul() {
    Huishoudmaker maker = new Huishoudmaker(new Namen(), willekeur, vandaag, this::bsn);
    Casusmaker casusmaker =
        new Casusmaker(willekeur, vandaag, organisatie.melders(), organisatie.boek());
    organisatie.leer(casusmaker);
    for (int nummer = 0; nummer < bestand.vulling(); nummer++) {
      Teamschets team = organisatie.teams().get(nummer % organisatie.teams().size());
      Huishoudschets huishouden = maker.maak(organisatie.adres(willekeur.kies(team.wijken())));
      huishoudens.schrijf(huishouden);
      int plek = nummer / organisatie.teams().size();
      if (plek < VULFASEN.size()) {
        String fase = fase(VULFASEN.get(plek), team);
        int[] dagen = Tijdpad.dagen(fase);
        casussen.schrijf(
            casusmaker.casus(
                huishouden,
                team,
                fase,
                fase.equals("aangemeld") ? null : willekeur.kies(team.houders()),
                willekeur.van(dagen[0], Math.min(dagen[1], LANGST))));
      }
    }
  }

  /** What this team's design has in place of this stage. */
  private static String fase(String fase, Teamschets team) {
    return switch (fase) {
      case "afgesloten" -> team.slapend() ? "slapend" : fase;
      case "nazorg" -> team.nazorgWeken() == 0 ? "afschalen" : fase;
      default -> fase;
    };
  }
}
