package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.scherm.Conflict;

/** The way back from a page of the plan: to the casus and to the plan. */
final class Kruimels {

  private Kruimels() {}

  static List<Vormpagina.Kruimel> van(LeesPlan.Gelezen gelezen) {
    var casus = gelezen.feiten().casus();
    return List.of(
        new Vormpagina.Kruimel("/casussen/" + casus, Planweergave.naam(gelezen)),
        new Vormpagina.Kruimel(Plannen.pad(casus), tekst("plan.plan")));
  }

  static List<Conflict.Kruimel> conflict(LeesPlan.Gelezen gelezen) {
    return van(gelezen).stream()
        .map(kruimel -> new Conflict.Kruimel(kruimel.pad(), kruimel.tekst()))
        .toList();
  }
}
