package nl.keukentafel.privacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Betrokkenheid;
import nl.keukentafel.inrichting.model.BinnenTeam;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Inzagevraag;
import nl.keukentafel.inrichting.model.Uitweg;
import nl.keukentafel.privacy.Toegangsoordeel.AlleenNaNoodinzage;
import nl.keukentafel.privacy.Toegangsoordeel.Ja;
import nl.keukentafel.privacy.Toegangsoordeel.NaToestemming;
import nl.keukentafel.privacy.Toegangsoordeel.Nee;

/**
 * The one policy on who may do what with data of a casus: a list of rules, the first that speaks
 * decides, and without a word of any the answer is no. Law: 9-standaarden §4; modes: 001 §3.6,
 * §4.2.6, §5.6. {@code docs/rechtenmatrix.md} shows all its answers.
 */
public final class Toegangsbeleid {

  /** Ground for the team's own work: a task that the law gives the gemeente (AVG art. 6(1)(e)). */
  public static final String WETTELIJKE_TAAK = "wettelijke_taak";

  /** Ground: the resident agreed (AVG art. 6(1)(a) and 9(2)(a)). */
  public static final String TOESTEMMING = "toestemming";

  /** Ground: an emergency, reported and looked at afterwards (AVG art. 6(1)(d)). */
  public static final String NOODINZAGE = "noodinzage";

  private static final Set<Relatie> DRAAGT = EnumSet.of(Relatie.CASUSHOUDER, Relatie.REGISSEUR);

  private static final Set<Relatie> WERKT_MEE =
      EnumSet.of(
          Relatie.LEIDEND_TEAM,
          Relatie.TEAMLEIDER_LEIDEND_TEAM,
          Relatie.MEEWERKEND_TEAM,
          Relatie.VOERT_TAAK_UIT);

  private static final Set<Relatie> BETROKKEN =
      EnumSet.of(Relatie.MEEWERKEND_TEAM, Relatie.VOERT_TAAK_UIT);

  /** Who lives there and how to reach them: what everybody needs who picks up the telephone. */
  private static final Set<Categorie> WIE_ER_WOONT =
      EnumSet.of(Categorie.CONTACT, Categorie.HUISHOUDEN);

  /** Support the work of others; special data are not for them (AVG art. 5(1)(c), 9(3), 10). */
  private static final Set<Positie> ONDERSTEUNT =
      EnumSet.of(Positie.PROCESONDERSTEUNER, Positie.STAGIAIR, Positie.BUURTCONCIERGE);

  private static final Set<Categorie> BIJZONDER = EnumSet.of(Categorie.MEDISCH, Categorie.JUSTITIE);

  private Toegangsbeleid() {}

  /** Judges one question. An emergency opens what is closed, to look at and to no more. */
  public static Toegangsoordeel beoordeel(Toegangsvraag vraag) {
    Toegangsoordeel oordeel =
        buitenDeTeams(vraag)
            .or(() -> zonderRelatie(vraag))
            .or(() -> slapend(vraag))
            .or(() -> vrijwilliger(vraag))
            .or(() -> delen(vraag))
            .or(() -> bespreken(vraag))
            .or(() -> bewerken(vraag))
            .or(() -> wieHetDraagt(vraag))
            .or(() -> inVertrouwenVerteld(vraag))
            .or(() -> volgendTeam(vraag))
            .or(() -> wieErWoont(vraag))
            .or(() -> ondersteunt(vraag))
            .or(() -> alleenEigenTaken(vraag))
            .or(() -> justitie(vraag))
            .or(() -> volgensDeInrichting(vraag))
            .orElse(new Nee("geen_regel"));
    return vraag.noodinzage()
            && vraag.handelwijze() == Handelwijze.INZIEN
            && (oordeel instanceof AlleenNaNoodinzage || oordeel instanceof NaToestemming)
        ? new Ja(NOODINZAGE)
        : oordeel;
  }

  /**
   * Administrators, privacy officers and partners do their work without the content of casussen.
   */
  private static Optional<Toegangsoordeel> buitenDeTeams(Toegangsvraag vraag) {
    return positie(vraag.hoedanigheid()).isEmpty() ? nee("buiten_de_teams") : Optional.empty();
  }

  /**
   * Curiosity is no ground: without a task in this casus there is nothing to see (AVG art.
   * 5(1)(b)).
   */
  private static Optional<Toegangsoordeel> zonderRelatie(Toegangsvraag vraag) {
    return vraag.relaties().isEmpty() ? nee("geen_relatie") : Optional.empty();
  }

  /**
   * A slapende casus: only the last casushouder and the teamleider, and only to read (1-domein).
   * What was told in confidence stays with who heard it.
   */
  private static Optional<Toegangsoordeel> slapend(Toegangsvraag vraag) {
    if (!vraag.slapend()) {
      return Optional.empty();
    }
    boolean houder = vraag.isEen(EnumSet.of(Relatie.LAATSTE_CASUSHOUDER, Relatie.CASUSHOUDER));
    boolean magLezen = houder || vraag.relaties().contains(Relatie.TEAMLEIDER_LEIDEND_TEAM);
    if (!magLezen || vraag.handelwijze() != Handelwijze.INZIEN) {
      return nee("slapend");
    }
    return houder || vraag.categorie() != Categorie.VERTROUWELIJK
        ? ja(WETTELIJKE_TAAK)
        : Optional.of(new AlleenNaNoodinzage("vertrouwelijk", null));
  }

  /**
   * A volunteer sees as far as the task list goes (3-privacy), and writes only on own tasks; where
   * the design counts volunteers as teamleden they see what those see (001 §4.2.6, overzicht 8).
   */
  private static Optional<Toegangsoordeel> vrijwilliger(Toegangsvraag vraag) {
    if (positieVan(vraag) != Positie.VRIJWILLIGER || vraag.isEen(DRAAGT)) {
      return Optional.empty();
    }
    boolean inzien = vraag.handelwijze() == Handelwijze.INZIEN;
    return switch (vraag.inrichting().inrichting().keuze(Informatie.VRIJWILLIGERS).waarde()) {
      case GEEN -> nee("vrijwilliger");
      case VOOR_EIGEN_TAKEN ->
          inzien
                  && vraag.relaties().contains(Relatie.VOERT_TAAK_UIT)
                  && vraag.categorie() == Categorie.CONTACT
              ? ja(WETTELIJKE_TAAK)
              : nee("vrijwilliger");
      case ALS_TEAMLID -> inzien ? Optional.empty() : nee("vrijwilliger");
    };
  }

  /**
   * Telling it outside the team is for who answers for the casus. Consent opens it here; where the
   * law opens it without, {@link Grondslagbeleid} says so.
   */
  private static Optional<Toegangsoordeel> delen(Toegangsvraag vraag) {
    if (vraag.handelwijze() != Handelwijze.DELEN) {
      return Optional.empty();
    }
    if (!vraag.isEen(DRAAGT)) {
      return nee("via_casushouder");
    }
    return vraag.heeftToestemming()
        ? ja(TOESTEMMING)
        : Optional.of(new NaToestemming("delen", null));
  }

  /**
   * Bringing it into an overleg lets the whole team hear it: own sight first, and then what the
   * team may hear. By consensus a team decides on casussen (001 §4.2.5), so the plain content may
   * be talked over also where only those involved read along.
   */
  private static Optional<Toegangsoordeel> bespreken(Toegangsvraag vraag) {
    if (vraag.handelwijze() != Handelwijze.BESPREKEN) {
      return Optional.empty();
    }
    Toegangsoordeel zelf = beoordeel(vraag.om(Handelwijze.INZIEN));
    if (isNood(zelf)) {
      return nee("noodinzage_is_lezen");
    }
    if (zelf instanceof AlleenNaNoodinzage) {
      return nee("ziet_het_niet");
    }
    if (!zelf.isJa() || vraag.heeftToestemming() || WIE_ER_WOONT.contains(vraag.categorie())) {
      return Optional.of(zelf);
    }
    var inrichting = vraag.inrichting().inrichting();
    boolean gesloten =
        switch (vraag.categorie()) {
          case VERTROUWELIJK, JUSTITIE -> true;
          case MEDISCH ->
              inrichting.keuze(Informatie.MEDISCH_AFGESCHERMD).waarde()
                  || naToestemming(inrichting.keuze(Informatie.BINNEN_TEAM).waarde());
          case GESPREK, METINGEN, PLAN, FINANCIEN ->
              naToestemming(inrichting.keuze(Informatie.BINNEN_TEAM).waarde());
          case CONTACT, HUISHOUDEN -> false;
        };
    return gesloten ? Optional.of(new NaToestemming("bespreken", null)) : Optional.of(zelf);
  }

  private static boolean naToestemming(BinnenTeam wijze) {
    return wijze == BinnenTeam.NA_TOESTEMMING || wijze == BinnenTeam.TERUGHOUDEND;
  }

  /** Who may see it may write it; scores are given by who is trained for them. */
  private static Optional<Toegangsoordeel> bewerken(Toegangsvraag vraag) {
    if (vraag.handelwijze() != Handelwijze.BEWERKEN) {
      return Optional.empty();
    }
    Toegangsoordeel zelf = beoordeel(vraag.om(Handelwijze.INZIEN));
    if (isNood(zelf)) {
      return nee("noodinzage_is_lezen");
    }
    if (zelf instanceof AlleenNaNoodinzage) {
      return nee("ziet_het_niet");
    }
    return zelf.isJa()
            && vraag.categorie() == Categorie.METINGEN
            && ONDERSTEUNT.contains(positieVan(vraag))
            && !vraag.isEen(DRAAGT)
        ? nee("ondersteunt")
        : Optional.of(zelf);
  }

  private static boolean isNood(Toegangsoordeel oordeel) {
    return oordeel instanceof Ja(String grond) && grond.equals(NOODINZAGE);
  }

  /** Casushouder and regisseur answer for the casus and see all of it. */
  private static Optional<Toegangsoordeel> wieHetDraagt(Toegangsvraag vraag) {
    return vraag.isEen(DRAAGT) ? ja(WETTELIJKE_TAAK) : Optional.empty();
  }

  /** Told by one member and hidden from others: it stays with who heard it (1-domein). */
  private static Optional<Toegangsoordeel> inVertrouwenVerteld(Toegangsvraag vraag) {
    return vraag.categorie() == Categorie.VERTROUWELIJK && vraag.isEen(WERKT_MEE)
        ? Optional.of(new AlleenNaNoodinzage("vertrouwelijk", null))
        : Optional.empty();
  }

  /** A following team, or who handles a melding: that there is a casus, and whom to call. */
  private static Optional<Toegangsoordeel> volgendTeam(Toegangsvraag vraag) {
    return vraag.isEen(WERKT_MEE) ? Optional.empty() : nee("volgt_alleen");
  }

  /** Whoever works along may know who lives there and how to reach them. */
  private static Optional<Toegangsoordeel> wieErWoont(Toegangsvraag vraag) {
    return WIE_ER_WOONT.contains(vraag.categorie()) ? ja(WETTELIJKE_TAAK) : Optional.empty();
  }

  /** Health and criminal data are not for who supports the work (AVG art. 9(3) and 10). */
  private static Optional<Toegangsoordeel> ondersteunt(Toegangsvraag vraag) {
    return ONDERSTEUNT.contains(positieVan(vraag)) && BIJZONDER.contains(vraag.categorie())
        ? nee("ondersteunt")
        : Optional.empty();
  }

  /** A wijkgericht specialist does the tasks of the own moederorganisatie only (2-inrichting). */
  private static Optional<Toegangsoordeel> alleenEigenTaken(Toegangsvraag vraag) {
    return positieVan(vraag) == Positie.WIJKGERICHT_SPECIALIST && !vraag.isEen(BETROKKEN)
        ? Optional.of(new AlleenNaNoodinzage("eigen_taken", null))
        : Optional.empty();
  }

  /** Criminal data stay with those involved, however freely a team shares (AVG art. 10). */
  private static Optional<Toegangsoordeel> justitie(Toegangsvraag vraag) {
    return vraag.categorie() == Categorie.JUSTITIE && !vraag.isEen(BETROKKEN)
        ? Optional.of(new AlleenNaNoodinzage("justitie", null))
        : Optional.empty();
  }

  /** The modes of the sources: free, those involved, after consent, restrained; medical apart. */
  private static Optional<Toegangsoordeel> volgensDeInrichting(Toegangsvraag vraag) {
    Inzagevraag inzage =
        new Inzagevraag(
            positieVan(vraag),
            vraag.isEen(BETROKKEN) ? Betrokkenheid.BETROKKEN : Betrokkenheid.TEAMGENOOT,
            vraag.heeftToestemming(),
            vraag.categorie() == Categorie.MEDISCH);
    return Optional.of(
        switch (vraag.inrichting().vraag(i -> i.grondVoorInzage(inzage))) {
          case Antwoord.Ja _ ->
              new Ja(
                  naToestemming(
                          vraag.inrichting().inrichting().keuze(Informatie.BINNEN_TEAM).waarde())
                      ? TOESTEMMING
                      : WETTELIJKE_TAAK);
          case Antwoord.Nee(var weigering) ->
              weigering.uitwegen().stream().anyMatch(Uitweg.NaToestemming.class::isInstance)
                  ? new NaToestemming("inrichting", weigering)
                  : new AlleenNaNoodinzage("inrichting", weigering);
        });
  }

  private static Optional<Toegangsoordeel> ja(String grond) {
    return Optional.of(new Ja(grond));
  }

  private static Optional<Toegangsoordeel> nee(String regel) {
    return Optional.of(new Nee(regel));
  }

  private static Positie positieVan(Toegangsvraag vraag) {
    return positie(vraag.hoedanigheid()).orElseThrow();
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
