package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes meldingen with what the triage proposed and what a person decided. */
final class Meldingschrijver {

  private final Lader lader;
  private final Willekeur willekeur;

  Meldingschrijver(Lader lader, Willekeur willekeur) {
    this.lader = lader;
    this.willekeur = willekeur;
  }

  /**
   * Where a melding stands.
   *
   * @param uitkomst null while it is open
   * @param aan to whom it was referred or handed back
   * @param opnieuwOp when somebody tries again
   * @param keuze what the triage came to; null: nobody looked at it yet
   */
  record Stand(
      String stand,
      @Nullable UUID team,
      @Nullable String uitkomst,
      @Nullable String vervolg,
      @Nullable String aan,
      @Nullable LocalDate opnieuwOp,
      @Nullable String reden,
      @Nullable String keuze,
      @Nullable UUID beslistDoor,
      @Nullable LocalDateTime beslistOp,
      @Nullable UUID casus) {

    static Stand ontvangen() {
      return new Stand("ontvangen", null, null, null, null, null, null, null, null, null, null);
    }

    /** Waits in a team for opname, or for its overleg. */
    static Stand wacht(String stand, UUID team, UUID door, LocalDateTime op) {
      return new Stand(stand, team, null, null, null, null, null, "nieuwe_casus", door, op, null);
    }

    static Stand walEnSchip(String reden, UUID door, LocalDateTime op) {
      return new Stand(
          "wal_en_schip",
          null,
          null,
          null,
          null,
          null,
          reden,
          "tussen_wal_en_schip",
          door,
          op,
          null);
    }

    static Stand nieuwePoging(UUID team, LocalDate dag, String reden, UUID door, LocalDateTime op) {
      return new Stand(
          "nieuwe_poging", team, null, null, null, dag, reden, "geen_contact", door, op, null);
    }

    static Stand afgehandeld(
        String uitkomst,
        @Nullable UUID team,
        @Nullable String vervolg,
        @Nullable String aan,
        @Nullable String reden,
        UUID door,
        LocalDateTime op,
        @Nullable UUID casus) {
      return new Stand(
          "afgehandeld", team, uitkomst, vervolg, aan, null, reden, uitkomst, door, op, casus);
    }

    boolean isAf() {
      return stand.equals("afgehandeld");
    }
  }

  /**
   * Writes a melding.
   *
   * @param over the household, when it is known which
   * @param naam as the melder told it
   * @param besluit the teambesluit on opname, when the team decides
   * @param gesloten when the work it led to ended for the first time
   */
  void schrijf(
      UUID id,
      Meldingsinhoud inhoud,
      @Nullable Huishoudschets over,
      String naam,
      LocalDateTime op,
      @Nullable UUID ingevoerdDoor,
      Stand stand,
      @Nullable UUID besluit,
      @Nullable LocalDateTime gesloten) {
    lader.voeg(
        Tabel.MELDING,
        id,
        // Numbers are given afterwards, in order of time.
        "V-" + id,
        inhoud.soort(),
        inhoud.kanaal(),
        inhoud.melderSoort(),
        inhoud.melderNaam(),
        inhoud.melderMedewerker(),
        inhoud.melderOrganisatie(),
        inhoud.melderSoort().equals("inwoner") || willekeur.kans(0.8) ? "ja" : "nee",
        naam,
        over == null ? null : over.adres().regel(),
        over == null ? null : over.adres().postcode(),
        over == null ? null : over.adres().plaats(),
        over == null ? null : over.hoofdpersoon().geboren(),
        over == null ? null : over.hoofdpersoon().id(),
        over == null ? null : over.id(),
        inhoud.leefgebieden(),
        inhoud.tekst(),
        "nee",
        inhoud.dreiging(),
        inhoud.leefgebieden().contains("huiselijke_relaties") && inhoud.soort().equals("signaal"),
        inhoud.urgentie(),
        op,
        ingevoerdDoor,
        stand.stand(),
        stand.opnieuwOp(),
        stand.team(),
        stand.uitkomst(),
        stand.vervolg(),
        stand.aan(),
        stand.isAf() ? stand.reden() : null,
        stand.isAf() ? stand.beslistDoor() : null,
        stand.isAf() ? stand.beslistOp() : null,
        stand.casus(),
        gesloten);
    if (stand.keuze() != null && stand.beslistDoor() != null) {
      lader.voeg(
          Tabel.TRIAGE,
          willekeur.id(),
          id,
          "Triage standaard",
          1,
          voorstel(stand, inhoud),
          stand.keuze(),
          stand.team(),
          false,
          stand.reden(),
          besluit,
          stand.beslistDoor(),
          stand.beslistOp());
    }
  }

  /** In the form in which the melding room keeps a proposal: without names. */
  private static String voorstel(Stand stand, Meldingsinhoud inhoud) {
    String pad =
        switch (stand.keuze()) {
          case "advies_gegeven" -> "advies";
          case "doorverwezen" -> "doorverwijzen";
          case "buiten_doelgroep" -> "buiten_doelgroep";
          case "tussen_wal_en_schip" -> "tussen_wal_en_schip";
          case null, default -> "nieuwe_casus";
        };
    return "{\"versie\":\"1\",\"pad\":\"%s\",\"spoed\":\"%s\",\"meldcode\":false,\"regels\":[]}"
        .formatted(pad, inhoud.urgentie());
  }
}
