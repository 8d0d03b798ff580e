package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.voorbeeld.Meldingschrijver.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What happened between a household and its team: casussen of now and before, and other meldingen.
 */
final class Verhaalmaker {

  private static final List<String> FASEN =
      List.of("aangemeld", "vraagverheldering", "plan", "uitvoering", "afschalen", "nazorg");
  private static final double[] DELEN = {0.12, 0.20, 0.10, 0.44, 0.06, 0.08};
  private static final double ANDERE_MELDING = 0.02;

  private final Lader lader;
  private final Willekeur willekeur;
  private final LocalDateTime nu;
  private final Casusmaker maker;
  private final Klokken klokken = new Klokken();
  private final Overlegboek overleg;
  private final Meldingschrijver meldingen;
  private final Casusschrijver casussen;
  private int toegewezen;

  Verhaalmaker(Lader lader, Willekeur willekeur, LocalDateTime nu, Casusmaker maker) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.nu = nu;
    this.maker = maker;
    this.overleg = new Overlegboek(lader, willekeur, nu.toLocalDate());
    this.meldingen = new Meldingschrijver(lader, willekeur);
    this.casussen = new Casusschrijver(lader, willekeur, nu, klokken, overleg, meldingen);
  }

  /** Makes sure that the team meets today. */
  void planOverleg(Teamschets team) {
    overleg.planVandaag(team);
  }

  /**
   * Writes what there is to tell.
   *
   * @param open whether there is a casus now
   * @param voorbij whether there was one
   * @param plek place of the household in its team
   */
  void schrijf(
      Huishoudschets huishouden, Teamschets team, boolean open, boolean voorbij, int plek) {
    if (voorbij) {
      // Sleeping is not over: beside it no other casus can be open.
      String fase = team.slapend() && !open ? "slapend" : "afgesloten";
      casussen.schrijf(
          maker.casus(
              huishouden, team, fase, willekeur.kies(team.houders()), willekeur.van(420, 900)));
    }
    if (open) {
      String fase = fase(team);
      boolean wacht = fase.equals("aangemeld");
      UUID houder = wacht ? null : team.houders().get(toegewezen++ % team.houders().size());
      int[] dagen = Tijdpad.dagen(fase);
      casussen.schrijf(
          maker.casus(huishouden, team, fase, houder, willekeur.van(dagen[0], dagen[1])));
    } else if (willekeur.kans(ANDERE_MELDING)) {
      andere(huishouden, team, plek);
    }
  }

  /** Where an open casus stands; nazorg only where the design of the team has it. */
  private String fase(Teamschets team) {
    String fase = FASEN.get(willekeur.gewogen(DELEN));
    return fase.equals("nazorg") && team.nazorgWeken() == 0 ? "afschalen" : fase;
  }

  /** A melding that led to no casus, or not yet. */
  private void andere(Huishoudschets huishouden, Teamschets team, int plek) {
    UUID door = willekeur.kies(team.houders());
    int keuze = willekeur.gewogen(34, 20, 12, 10, 8, 5, 4, 4, 3);
    boolean nieuw = keuze > 5;
    LocalDate dag = nu.toLocalDate().minusDays(nieuw ? willekeur.van(0, 6) : willekeur.van(3, 700));
    LocalDateTime op = dag.atTime(willekeur.van(8, 16), willekeur.tot(60));
    LocalDateTime moment = op.isAfter(nu) ? nu.minusMinutes(30) : op;
    Meldingsinhoud inhoud =
        keuze == 0 ? maker.informatievraag(team) : maker.melding(team, huishouden);
    UUID id = willekeur.id();
    Stand stand = stand(keuze, team, door, moment, dag);
    meldingen.schrijf(
        id,
        inhoud,
        keuze == 6 && plek % 2 == 0 ? null : huishouden,
        huishouden.hoofdpersoon().naam().opScherm(),
        moment,
        door,
        stand,
        null,
        null);
    if (stand.stand().equals("wacht_op_teambesluit")) {
      overleg.agendeer(
          team, Overlegboek.Vraag.opname(id, huishouden.naam()), door, moment.plusMinutes(5));
    }
    LocalDate klaar = stand.isAf() ? dag : null;
    klokken.schrijf(lader, willekeur, inhoud, "melding", id, dag, klaar, klaar, true);
  }

  private static Stand stand(
      int keuze, Teamschets team, UUID door, LocalDateTime op, LocalDate dag) {
    return switch (keuze) {
      case 0 -> af("advies_gegeven", team, null, null, "antwoord gegeven", door, op);
      case 1 ->
          af(
              "doorverwezen",
              team,
              null,
              "algemeen maatschappelijk werk",
              "past daar beter",
              door,
              op);
      case 2 ->
          af("buiten_doelgroep", team, null, "het loket", "hoort niet bij dit team", door, op);
      case 3 -> af("hulp_geweigerd", team, "laten_rusten", null, "wil nu geen hulp", door, op);
      case 4 -> af("geen_contact", team, "bemoeizorg", null, "na drie bezoeken", door, op);
      case 5 -> af("ingetrokken", team, null, null, "het is al opgelost", door, op);
      case 6 -> Stand.ontvangen();
      case 7 ->
          Stand.wacht(
              team.opnameInOverleg() ? "wacht_op_teambesluit" : "wacht_op_opname",
              team.id(),
              door,
              op);
      default ->
          dag.getDayOfMonth() % 2 == 0
              ? Stand.walEnSchip("geen team neemt deze melding aan", door, op)
              : Stand.nieuwePoging(team.id(), dag.plusDays(7), "niemand thuis", door, op);
    };
  }

  private static Stand af(
      String uitkomst,
      Teamschets team,
      @Nullable String vervolg,
      @Nullable String aan,
      String reden,
      UUID door,
      LocalDateTime op) {
    return Stand.afgehandeld(
        uitkomst, team.id(), vervolg, aan, reden, door, op.plusMinutes(15), null);
  }
}
