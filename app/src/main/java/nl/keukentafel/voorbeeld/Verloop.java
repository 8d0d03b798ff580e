package nl.keukentafel.voorbeeld;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a casus, as written in {@code voorbeeld/<gemeente>/<naam>.json} or made up by
 * {@link Verloopmaker}. {@code dagen} count back from today and are negative for what is still to
 * come. Members of the household are called by their place in it from 1, workers by their first
 * name and organisations by their name or their kind; no name is the casushouder. Lists may be left
 * out.
 */
record Verloop(
    List<Stap> stappen,
    List<Gebied> leefgebieden,
    List<Regie> regie,
    List<Gesprek> gesprekken,
    List<Meting> metingen,
    List<Plan> plannen,
    List<Vondst> treden,
    List<Evaluatie> evaluaties,
    List<Verwijzing> verwijzingen,
    List<Inzet> inzet,
    List<Vraag> toestemmingen,
    List<Taak> taken,
    List<Klok> klokken) {

  Verloop {
    stappen = heel(stappen);
    leefgebieden = heel(leefgebieden);
    regie = heel(regie);
    gesprekken = heel(gesprekken);
    metingen = heel(metingen);
    plannen = heel(plannen);
    treden = heel(treden);
    evaluaties = heel(evaluaties);
    verwijzingen = heel(verwijzingen);
    inzet = heel(inzet);
    toestemmingen = heel(toestemmingen);
    taken = heel(taken);
    klokken = heel(klokken);
  }

  private static <T> List<T> heel(@Nullable List<T> lijst) {
    return lijst == null ? List.of() : List.copyOf(lijst);
  }

  /** Nothing was done yet. */
  static Verloop leeg() {
    return met(List.of());
  }

  /** Only these steps. */
  static Verloop met(List<Stap> stappen) {
    return new Verloop(
        stappen, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** A step to another stage. */
  record Stap(int dagen, String naar, String reden, @Nullable String door) {}

  /** A leefgebied that joined, and why: the words go on from "hoort bij de vraag omdat". */
  record Gebied(int dagen, String leefgebied, String reden) {}

  /** The regie goes to a teamlid, the team, an organisatie or the huishouden. */
  record Regie(int dagen, String vorm, @Nullable String houder, String reden) {}

  /**
   * A conversation.
   *
   * @param begin as 10:05
   * @param scores by member, as {@code financien 2/3, dagbesteding 4}: level and own view
   * @param loopt whether it is not finished yet
   */
  record Gesprek(
      int dagen,
      @Nullable String begin,
      int minuten,
      List<String> bezoekers,
      List<Integer> leden,
      List<Integer> netwerk,
      @Nullable String clientondersteuner,
      @Nullable String anderen,
      @Nullable String instrument,
      @Nullable String moment,
      boolean loopt,
      Map<String, String> scores,
      List<Blad> bladen) {

    Gesprek {
      bezoekers = heel(bezoekers);
      leden = heel(leden);
      netwerk = heel(netwerk);
      scores = scores == null ? Map.of() : Map.copyOf(scores);
      bladen = heel(bladen);
    }
  }

  /** What was said on one leefgebied. */
  record Blad(
      String leefgebied,
      boolean niets,
      @Nullable String goed,
      @Nullable String vraag,
      @Nullable String achter,
      @Nullable String kracht,
      @Nullable String netwerk,
      List<Vertrouwelijk> vertrouwelijk) {

    Blad {
      vertrouwelijk = heel(vertrouwelijk);
    }
  }

  /** A piece that one member told in confidence. */
  record Vertrouwelijk(int persoon, String soort, String tekst) {}

  /** A meting outside a conversation. */
  record Meting(
      int dagen, String instrument, String moment, String door, Map<String, String> scores) {

    Meting {
      scores = Map.copyOf(scores);
    }
  }

  /**
   * A version of the plan.
   *
   * @param inKracht null: a concept
   * @param evalueren when it is looked at together
   * @param akkoorden null: all who must agreed on the day it came into force
   */
  record Plan(
      int dagen,
      @Nullable Integer inKracht,
      @Nullable Integer evalueren,
      List<String> aanleiding,
      @Nullable String reden,
      @Nullable EigenPlan eigen,
      List<Doel> doelen,
      @Nullable List<Akkoord> akkoorden) {

    Plan {
      aanleiding = heel(aanleiding);
      doelen = heel(doelen);
    }
  }

  /** The household's own plan. */
  record EigenPlan(String soort, String maker, int dagen, String tekst) {}

  /**
   * A doel.
   *
   * @param sleutel the same in each version
   * @param persoon whose doel it is; null: of the household
   */
  record Doel(
      String sleutel,
      String leefgebied,
      String tekst,
      @Nullable Integer persoon,
      boolean vertrouwelijk,
      List<Actie> acties) {

    Doel {
      acties = heel(acties);
    }
  }

  /**
   * An actie.
   *
   * @param uiterlijk null: there is no such day
   * @param bijgesteld days since its state became what it is; null: it was written so
   */
  record Actie(
      String wat,
      String soort,
      List<Integer> wie,
      @Nullable String naam,
      @Nullable String organisatie,
      @Nullable String rol,
      @Nullable String wanneer,
      @Nullable Integer uiterlijk,
      @Nullable String status,
      @Nullable String uitkomst,
      @Nullable String interventie,
      @Nullable String overgeslagen,
      @Nullable Integer bijgesteld,
      @Nullable Integer persoon,
      boolean vertrouwelijk) {

    Actie {
      wie = heel(wie);
    }
  }

  /** What a member said of a plan. */
  record Akkoord(
      int persoon,
      int dagen,
      @Nullable String vorm,
      List<Integer> namens,
      @Nullable String zonder,
      @Nullable String toelichting) {

    Akkoord {
      namens = heel(namens);
    }
  }

  /** What was found on a rung of the ladder. */
  record Vondst(String leefgebied, String trede, String bevinding, @Nullable String toelichting) {}

  /** How far a doel is, in two voices. */
  record Evaluatie(
      String doel, int dagen, @Nullable String bewoner, String werker, String toelichting) {}

  /**
   * A verwijzing.
   *
   * @param stappen the first is aangevraagd, or wacht_op_team
   * @param verwacht when it is expected to begin
   * @param terugkoppelingVoor when the first terugkoppeling is, or was, due
   * @param hulp how it is given once it began
   */
  record Verwijzing(
      String organisatie,
      @Nullable String contact,
      String leefgebied,
      @Nullable String wet,
      @Nullable String vorm,
      String vraag,
      @Nullable String overbrugging,
      List<String> deelt,
      @Nullable Integer persoon,
      boolean vertrouwelijk,
      List<Verwijsstap> stappen,
      @Nullable Integer verwacht,
      @Nullable Integer terugkoppelingVoor,
      List<Terugkoppeling> terugkoppelingen,
      @Nullable Hulp hulp) {

    Verwijzing {
      deelt = heel(deelt);
      stappen = heel(stappen);
      terugkoppelingen = heel(terugkoppelingen);
    }
  }

  /** A step of a verwijzing. */
  record Verwijsstap(String naar, int dagen, @Nullable String reden) {}

  /** What an organisation told. */
  record Terugkoppeling(
      int dagen,
      String vanWie,
      String resultaat,
      String terugval,
      String nazorg,
      @Nullable Integer volgende) {}

  /** How help is given. */
  record Hulp(
      String leveringsvorm,
      String opdrachtgever,
      @Nullable String helper,
      @Nullable String rol,
      @Nullable Integer kosten) {}

  /** A service in the household that did not come by a verwijzing. */
  record Inzet(
      String organisatie,
      String leefgebied,
      String lijn,
      @Nullable String wet,
      Hulp hulp,
      String wat,
      int van,
      @Nullable Integer tot,
      @Nullable String eindeReden,
      @Nullable Integer persoon,
      boolean vertrouwelijk) {}

  /**
   * A question for consent.
   *
   * @param tot first day on which it no longer holds
   * @param ja null: not answered yet
   * @param gevers who answered; empty: all who must
   * @param ingetrokken days since it was taken back; null: it was not
   */
  record Vraag(
      int dagen,
      int persoon,
      String doel,
      @Nullable String ontvanger,
      @Nullable String wet,
      List<String> categorieen,
      String waarvoor,
      int tot,
      boolean vertrouwelijk,
      @Nullable Boolean ja,
      @Nullable String vorm,
      List<Integer> gevers,
      @Nullable String aanwezigen,
      @Nullable Integer ingetrokken,
      @Nullable String intrekreden) {

    Vraag {
      categorieen = heel(categorieen);
      gevers = heel(gevers);
    }
  }

  /**
   * A task, or a contact moment of nazorg when it says nothing.
   *
   * @param klaar days since it was done; null: open
   */
  record Taak(
      int dagen,
      @Nullable String wat,
      @Nullable String wie,
      @Nullable Integer uiterlijk,
      @Nullable Integer klaar,
      @Nullable String uitkomst) {}

  /** A clock that runs besides those of the melding. */
  record Klok(String soort, int van, int uiterlijk) {}
}
