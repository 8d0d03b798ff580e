package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.UUID;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Stukvelden;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * What the form of one actie stands on.
 *
 * @param actie null for a new one
 */
record Actiepagina(LeesPlan.Gelezen gelezen, Plan plan, Doel doel, @Nullable Actie actie) {

  static Actiepagina van(LeesPlan.Gelezen gelezen, Doel doel, @Nullable Actie actie) {
    return new Actiepagina(gelezen, Planpad.versie(gelezen).zicht(), doel, actie);
  }

  CasusId casus() {
    return gelezen.feiten().casus();
  }

  int nummer() {
    return plan.inhoud().nummer();
  }

  /** Path under which the half-typed form is kept. */
  String concept() {
    return actie == null
        ? Plannen.pad(casus()) + "/versies/" + nummer() + "/doelen/" + doel.id() + "/acties/nieuw"
        : pad(casus(), nummer(), actie.id().waarde());
  }

  static String pad(CasusId casus, int nummer, UUID actie) {
    return Plannen.pad(casus) + "/versies/" + nummer + "/acties/" + actie;
  }

  Formulier vers() {
    return actie == null
        ? Actievorm.leeg()
        : Actievorm.van(Stukvelden.van(actie.inhoud(), actie.eigenMerk()), actie.versie());
  }

  Actievorm.@Nullable Gelezen lees(Formulier typt) {
    return Actievorm.lees(
        typt,
        Planwoorden.opties(gelezen.huishouden()),
        typt.heeft("vraagt_reden", "ja"),
        doel.inhoud().merk().vertrouwelijk(),
        gelezen.vandaag());
  }

  Vormpagina pagina(Formulier formulier, @Nullable String teruggehaald, boolean vraagtReden) {
    Actie bestaand = actie;
    Actievorm.gesplitst(formulier).met("doel", doel.id());
    return new Vormpagina(
        tekst(bestaand == null ? "plan.actie.nieuw" : "plan.actie.wijzigen"),
        Kruimels.van(gelezen),
        bestaand == null
            ? Plannen.pad(casus()) + "/versies/" + nummer() + "/doelen/" + doel.id() + "/acties"
            : pad(casus(), nummer(), bestaand.id().waarde()),
        concept(),
        teruggehaald,
        formulier,
        Actievorm.groepen(
            Planwoorden.opties(gelezen.huishouden()),
            bestaand != null,
            vraagtReden,
            doel.inhoud().merk().vertrouwelijk()),
        tekst(
            plan instanceof OvereengekomenPlan && bestaand != null
                ? "plan.actie.bijstellen"
                : "plan.actie.opslaan"),
        null,
        Plannen.pad(casus()) + "/versies/" + nummer(),
        bestaand != null && plan instanceof ConceptPlan
            ? new Vormpagina.Weg(
                pad(casus(), nummer(), bestaand.id().waarde()) + "/weg",
                bestaand.versie(),
                tekst("plan.actie.weghalen"))
            : null,
        null,
        List.of(tekst("plan.actie.bij_doel", doel.inhoud().tekst())));
  }
}
