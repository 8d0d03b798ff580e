package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * What the form of one doel stands on.
 *
 * @param doel null for a new one
 */
record Doelpagina(LeesPlan.Gelezen gelezen, @Nullable Doel doel) {

  static String pad(CasusId casus, int nummer, @Nullable UUID doel) {
    return Plannen.pad(casus)
        + "/versies/"
        + nummer
        + "/doelen/"
        + (doel == null ? "nieuw" : doel.toString());
  }

  /** Path under which the half-typed form is kept; of an existing doel also where it is sent. */
  String pad() {
    return pad(casus(), nummer(), doel == null ? null : doel.id().waarde());
  }

  /** The leefgebieden of the casus, and the one that the doel has already. */
  List<Leefgebied> leefgebieden() {
    List<Leefgebied> van = gelezen.feiten().leefgebieden();
    return doel == null || van.contains(doel.inhoud().leefgebied())
        ? van
        : Stream.concat(van.stream(), Stream.of(doel.inhoud().leefgebied())).toList();
  }

  Formulier vers() {
    return doel == null
        ? Formulier.leeg().met("versie", 0)
        : Doelvorm.van(Stukvelden.van(doel.inhoud()), doel.versie());
  }

  Vormpagina pagina(Formulier formulier, @Nullable String teruggehaald) {
    Doel bestaand = doel;
    String versiepad = Plannen.pad(casus()) + "/versies/" + nummer();
    return new Vormpagina(
        tekst(bestaand == null ? "plan.doel.nieuw" : "plan.doel.wijzigen"),
        Kruimels.van(gelezen),
        bestaand == null ? versiepad + "/doelen" : pad(),
        pad(),
        teruggehaald,
        formulier,
        Doelvorm.groepen(leefgebieden(), Planwoorden.opties(gelezen.huishouden())),
        tekst("plan.doel.opslaan"),
        null,
        versiepad,
        bestaand != null && plan() instanceof ConceptPlan
            ? new Vormpagina.Weg(pad() + "/weg", bestaand.versie(), tekst("plan.doel.weghalen"))
            : null,
        null,
        List.of());
  }

  private Plan plan() {
    return Planpad.versie(gelezen).zicht();
  }

  private CasusId casus() {
    return gelezen.feiten().casus();
  }

  private int nummer() {
    return plan().inhoud().nummer();
  }
}
