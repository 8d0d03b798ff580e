package nl.keukentafel.privacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Betrokkenheid;
import nl.keukentafel.inrichting.model.Inzagevraag;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.privacy.Toegangsoordeel.AlleenNaNoodinzage;
import nl.keukentafel.privacy.Toegangsoordeel.Ja;
import nl.keukentafel.privacy.Toegangsoordeel.NaToestemming;
import nl.keukentafel.privacy.Toegangsoordeel.Nee;

/**
 * The one policy on who may do what with data of a casus: a list of rules, the first that speaks
 * decides, and without a word of any the answer is no. Law: 9-standaarden §4; modes: 001 §3.6,
 * §4.2.6, §5.6.
 */
public final class Toegangsbeleid {

  /** Ground for the team's own work: a task that the law gives the gemeente (AVG art. 6(1)(e)). */
  public static final String WETTELIJKE_TAAK = "wettelijke_taak";

  private static final Set<Relatie> DRAAGT = EnumSet.of(Relatie.CASUSHOUDER, Relatie.REGISSEUR);

  private static final Set<Relatie> WERKT_MEE =
      EnumSet.of(Relatie.LEIDEND_TEAM, Relatie.TEAMLEIDER_LEIDEND_TEAM, Relatie.MEEWERKEND_TEAM);

  private Toegangsbeleid() {}

  /** Judges one question. */
  public static Toegangsoordeel beoordeel(Toegangsvraag vraag) {
    return buitenDeTeams(vraag)
        .or(() -> zonderRelatie(vraag))
        .or(() -> slapend(vraag))
        .or(() -> wieHetDraagt(vraag))
        .or(() -> inVertrouwenVerteld(vraag))
        .or(() -> volgendTeam(vraag))
        .or(() -> volgensDeInrichting(vraag))
        .orElse(new Nee("geen_regel"));
  }

  /**
   * Administrators, privacy officers and partners do their work without the content of casussen.
   */
  private static Optional<Toegangsoordeel> buitenDeTeams(Toegangsvraag vraag) {
    return positie(vraag.hoedanigheid()).isEmpty()
        ? Optional.of(new Nee("buiten_de_teams"))
        : Optional.empty();
  }

  /**
   * Curiosity is no ground: without a task in this casus there is nothing to see (AVG art.
   * 5(1)(b)).
   */
  private static Optional<Toegangsoordeel> zonderRelatie(Toegangsvraag vraag) {
    return vraag.relaties().isEmpty() ? Optional.of(new Nee("geen_relatie")) : Optional.empty();
  }

  /**
   * A slapende casus: only the last casushouder and the teamleider, and only to read (1-domein).
   */
  private static Optional<Toegangsoordeel> slapend(Toegangsvraag vraag) {
    if (!vraag.slapend()) {
      return Optional.empty();
    }
    boolean magLezen =
        vraag.relaties().contains(Relatie.LAATSTE_CASUSHOUDER)
            || vraag.relaties().contains(Relatie.CASUSHOUDER)
            || vraag.relaties().contains(Relatie.TEAMLEIDER_LEIDEND_TEAM);
    return Optional.of(
        magLezen && vraag.handelwijze() == Handelwijze.INZIEN
            ? new Ja(WETTELIJKE_TAAK)
            : new Nee("slapend"));
  }

  /** Casushouder and regisseur answer for the casus and see all of it. */
  private static Optional<Toegangsoordeel> wieHetDraagt(Toegangsvraag vraag) {
    return vraag.relaties().stream().anyMatch(DRAAGT::contains)
        ? Optional.of(new Ja(WETTELIJKE_TAAK))
        : Optional.empty();
  }

  /** Told by one member and hidden from others: it stays with who heard it (1-domein). */
  private static Optional<Toegangsoordeel> inVertrouwenVerteld(Toegangsvraag vraag) {
    return vraag.categorie() == Categorie.VERTROUWELIJK
        ? Optional.of(new AlleenNaNoodinzage("vertrouwelijk", null))
        : Optional.empty();
  }

  /** A following team, or who handles a melding: that there is a casus, and whom to call. */
  private static Optional<Toegangsoordeel> volgendTeam(Toegangsvraag vraag) {
    return vraag.relaties().stream().noneMatch(WERKT_MEE::contains)
        ? Optional.of(new Nee("volgt_alleen"))
        : Optional.empty();
  }

  /** The modes of the sources: free, those involved, after consent, restrained; medical apart. */
  private static Optional<Toegangsoordeel> volgensDeInrichting(Toegangsvraag vraag) {
    Positie positie = positie(vraag.hoedanigheid()).orElseThrow();
    boolean werktMee = vraag.relaties().contains(Relatie.MEEWERKEND_TEAM);
    Inzagevraag inzage =
        new Inzagevraag(
            positie,
            werktMee ? Betrokkenheid.BETROKKEN : Betrokkenheid.TEAMGENOOT,
            vraag.toestemming(),
            vraag.categorie() == Categorie.MEDISCH);
    return Optional.of(
        switch (vraag.inrichting().vraag(i -> i.grondVoorInzage(inzage))) {
          case Antwoord.Ja _ -> new Ja(WETTELIJKE_TAAK);
          case Antwoord.Nee(var weigering) ->
              weigering.uitwegen().stream().anyMatch(Uitweg.NaToestemming.class::isInstance)
                  ? new NaToestemming(weigering)
                  : new AlleenNaNoodinzage("inrichting", weigering);
        });
  }

  /** The position of the designs behind a capacity; empty for a role outside the teams. */
  static Optional<Positie> positie(Hoedanigheid hoedanigheid) {
    return switch (hoedanigheid) {
      case TEAMLEIDER -> Optional.of(Positie.TEAMLEIDER);
      case TEAMLID -> Optional.of(Positie.TEAMLID);
      case PROCESONDERSTEUNER -> Optional.of(Positie.PROCESONDERSTEUNER);
      case VRIJWILLIGER -> Optional.of(Positie.VRIJWILLIGER);
      case STAGIAIR -> Optional.of(Positie.STAGIAIR);
      case BUURTCONCIERGE -> Optional.of(Positie.BUURTCONCIERGE);
      case WIJKGERICHT_SPECIALIST -> Optional.of(Positie.WIJKGERICHT_SPECIALIST);
      case FUNCTIONEEL_BEHEERDER, PRIVACY_OFFICER, KETENPARTNER, BEHEERDER -> Optional.empty();
    };
  }
}
