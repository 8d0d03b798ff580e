package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.voorbeeld.Verloop.Actie;
import nl.keukentafel.voorbeeld.Verloop.Akkoord;
import nl.keukentafel.voorbeeld.Verloop.Doel;
import nl.keukentafel.voorbeeld.Verloop.Evaluatie;
import nl.keukentafel.voorbeeld.Verloop.Plan;
import nl.keukentafel.voorbeeld.Verloop.Vondst;
import org.jspecify.annotations.Nullable;

/** Writes plans: versions, doelen, acties, agreements, rungs and evaluations. */
final class Planschrijver {

  private final Lader lader;
  private final Willekeur willekeur;
  private final Overlegboek overleg;
  private final Stukschrijver stukken;

  Planschrijver(Lader lader, Willekeur willekeur, Overlegboek overleg) {
    this.lader = lader;
    this.willekeur = willekeur;
    this.overleg = overleg;
    this.stukken = new Stukschrijver(lader, willekeur);
  }

  void schrijf(Casuswerk werk) {
    List<Plan> plannen = werk.verloop().plannen();
    Map<String, UUID> doelen = new HashMap<>();
    Stukschrijver.Geheugen geheugen = new Stukschrijver.Geheugen();
    for (int plek = 0; plek < plannen.size(); plek++) {
      Integer vervangen = plek + 1 < plannen.size() ? plannen.get(plek + 1).inKracht() : null;
      plan(werk, plannen.get(plek), plek + 1, vervangen, doelen, geheugen);
    }
    for (Vondst vondst : werk.verloop().treden()) {
      lader.voeg(
          Tabel.TREDE,
          werk.casus(),
          vondst.leefgebied(),
          vondst.trede(),
          1,
          vondst.bevinding(),
          Objects.requireNonNullElse(vondst.toelichting(), ""),
          werk.houder(),
          werk.op(plannen.getFirst().dagen(), 14, 40));
    }
    for (Evaluatie evaluatie : werk.verloop().evaluaties()) {
      lader.voeg(
          Tabel.EVALUATIE,
          willekeur.id(),
          werk.casus(),
          Objects.requireNonNull(doelen.get(evaluatie.doel()), evaluatie.doel()),
          werk.dag(evaluatie.dagen()),
          evaluatie.bewoner(),
          evaluatie.werker(),
          evaluatie.toelichting(),
          werk.houder(),
          werk.op(evaluatie.dagen(), 15, 20));
    }
  }

  private void plan(
      Casuswerk werk,
      Plan plan,
      int nummer,
      @Nullable Integer vervangen,
      Map<String, UUID> doelen,
      Stukschrijver.Geheugen geheugen) {
    UUID id = willekeur.id();
    LocalDateTime begonnen = werk.op(plan.dagen(), 14, 0);
    boolean inKracht = plan.inKracht() != null;
    String staat = !inKracht ? "concept" : vervangen == null ? "overeengekomen" : "vervangen";
    Verloop.EigenPlan eigen = plan.eigen();
    lader.voeg(
        Tabel.PLAN,
        id,
        werk.casus(),
        nummer,
        staat,
        inKracht ? 2 : 1,
        1,
        plan.aanleiding(),
        Objects.requireNonNullElse(plan.reden(), ""),
        begonnen,
        werk.houder(),
        werk.dag(plan.evalueren()),
        eigen == null ? null : eigen.soort(),
        eigen == null ? null : eigen.maker(),
        eigen == null ? null : werk.dag(eigen.dagen()),
        eigen == null ? null : eigen.tekst(),
        teambesluit(werk, plan),
        werk.dag(plan.inKracht()),
        inKracht ? werk.houder() : null,
        werk.dag(vervangen));
    for (Doel doel : plan.doelen()) {
      UUID doelId = doelen.computeIfAbsent(doel.sleutel(), sleutel -> willekeur.id());
      stukken.doel(werk, id, doelId, doel, begonnen, nummer, geheugen);
      for (Actie actie : doel.acties()) {
        stukken.actie(werk, id, doelId, doel, actie, begonnen, nummer, geheugen);
      }
    }
    akkoorden(werk, plan).forEach(akkoord -> akkoord(werk, id, akkoord));
  }

  private @Nullable UUID teambesluit(Casuswerk werk, Plan plan) {
    Integer dag = plan.inKracht();
    if (dag == null || !werk.samen(Kernbesluit.PLAN)) {
      return null;
    }
    return overleg.besluit(
        werk.schets().team(),
        new Overlegboek.Vraag(
            Kernbesluit.PLAN,
            "plan",
            werk.casus(),
            "Plan van " + werk.schets().huishouden().naam(),
            "/casussen/" + werk.casus() + "/plan"),
        werk.houder(),
        werk.op(plan.dagen(), 15, 0),
        overleg.laatsteVoor(werk.dag(dag.intValue())));
  }

  /** Those of the file, or else of all who must agree on the day the plan came into force. */
  private static List<Akkoord> akkoorden(Casuswerk werk, Plan plan) {
    List<Akkoord> gegeven = plan.akkoorden();
    Integer dag = plan.inKracht();
    if (gegeven != null) {
      return gegeven;
    }
    if (dag == null) {
      return List.of();
    }
    List<Akkoord> akkoorden = new ArrayList<>();
    for (int plek : werk.meepraters()) {
      boolean actie =
          plan.doelen().stream()
              .flatMap(doel -> doel.acties().stream())
              .anyMatch(stap -> stap.wie().contains(plek));
      if (plek == 1 || actie) {
        String vorm = plek == 1 ? "scherm" : "gesproken";
        akkoorden.add(new Akkoord(plek, dag, vorm, List.of(), null, null));
      }
    }
    return akkoorden;
  }

  private void akkoord(Casuswerk werk, UUID plan, Akkoord akkoord) {
    lader.voeg(
        Tabel.AKKOORD,
        willekeur.id(),
        plan,
        werk.persoon(akkoord.persoon()),
        1,
        werk.personen(akkoord.namens()),
        akkoord.vorm(),
        akkoord.zonder(),
        Objects.requireNonNullElse(akkoord.toelichting(), ""),
        werk.dag(akkoord.dagen()),
        werk.houder(),
        werk.op(akkoord.dagen(), 14, 50));
  }
}
