package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.Uitvoerdersoort;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of an actie, shown and read. */
final class Actievorm {
  private static final Tekstveld WAT = Tekstveld.regel(200).invullen();
  private static final Tekstveld NAAM = Tekstveld.regel(100);
  private static final Tekstveld LANG = Tekstveld.alinea(2_000);

  private Actievorm() {}

  /** An actie as typed. */
  record Gelezen(Actie.Inhoud inhoud, Merk eigen) {}

  /**
   * The groups of the form.
   *
   * @param bestaat whether it is being changed: then status and outcome are asked as well
   * @param vraagtReden whether the inrichting asks why rungs are skipped
   * @param erftVertrouwen whether the doel is confidential already: then nothing is left to ask
   */
  static List<Vormpagina.Groep> groepen(
      List<Veld.Optie> personen, boolean bestaat, boolean vraagtReden, boolean erftVertrouwen) {
    List<Vormveld> wat = new ArrayList<>();
    wat.add(new Vormveld.Verborgen("doel"));
    if (vraagtReden) {
      wat.add(new Vormveld.Verborgen("vraagt_reden"));
    }
    wat.add(new Vormveld.Regel("wat", tekst("plan.veld.wat"), tekst("plan.hint.wat"), true, 200));
    if (bestaat) {
      wat.add(
          new Vormveld.Rondjes(
              "status",
              tekst("plan.veld.status"),
              null,
              Veld.opties(List.of(Actiestatus.values()), Gecodeerd::code, "plan.status")));
      wat.add(new Vormveld.Alinea("uitkomst", tekst("plan.veld.uitkomst"), null, false, 2, 2_000));
    }
    wat.add(
        new Vormveld.Regel(
            "wanneer", tekst("plan.veld.wanneer"), tekst("plan.hint.wanneer"), false, 100));
    wat.add(
        new Vormveld.Regel(
            "uiterlijk", tekst("plan.veld.uiterlijk"), tekst("plan.hint.uiterlijk"), false, 40));
    List<Vormveld> wie = new ArrayList<>();
    wie.add(
        new Vormveld.Rondjes(
            "soort",
            tekst("plan.veld.soort"),
            null,
            Veld.opties(List.of(Uitvoerdersoort.values()), Gecodeerd::code, "plan.uitvoerder")));
    if (vraagtReden) {
      wie.add(
          new Vormveld.Alinea(
              "overgeslagen",
              tekst("plan.veld.overgeslagen"),
              tekst("plan.hint.overgeslagen"),
              true,
              3,
              2_000));
    }
    wie.add(
        new Vormveld.Vinkjes(
            "personen", tekst("plan.veld.personen"), tekst("plan.hint.personen"), personen));
    wie.add(
        new Vormveld.Regel("naam", tekst("plan.veld.naam"), tekst("plan.hint.naam"), false, 100));
    wie.add(
        new Vormveld.Regel(
            "organisatie",
            tekst("plan.veld.organisatie"),
            tekst("plan.hint.organisatie"),
            false,
            100));
    wie.add(new Vormveld.Regel("rol", tekst("plan.veld.rol"), tekst("plan.hint.rol"), false, 100));
    wie.add(
        new Vormveld.Regel(
            "interventie",
            tekst("plan.veld.interventie"),
            tekst("plan.hint.interventie"),
            false,
            100));
    List<Vormpagina.Groep> groepen = new ArrayList<>();
    groepen.add(new Vormpagina.Groep(tekst("plan.groep.wat"), wat));
    groepen.add(new Vormpagina.Groep(tekst("plan.groep.wie"), wie));
    groepen.add(
        new Vormpagina.Groep(
            tekst("plan.groep.vertrouwelijk"),
            erftVertrouwen
                ? List.of(new Vormveld.Uitleg(tekst("plan.vertrouwelijk.erft")))
                : Merkvorm.velden(personen)));
    return groepen;
  }

  /** A new form: planned, nothing typed yet. */
  static Formulier leeg() {
    return Formulier.leeg().met("status", Actiestatus.GEPLAND.code()).met("versie", 0);
  }

  /** The form with these fields, for instance those of a kept text. */
  static Formulier van(Map<String, String> velden, int versie) {
    Formulier formulier = Formulier.leeg();
    velden.forEach(formulier::met);
    return formulier
        .metAlle("personen", ids(velden.getOrDefault("personen", "")))
        .met("versie", versie);
  }

  /** The members one by one, also when they came as one text from the screen with both texts. */
  static Formulier gesplitst(Formulier formulier) {
    return formulier.metAlle(
        "personen",
        formulier.alle("personen").stream().flatMap(typt -> ids(typt).stream()).toList());
  }

  /** Reads it; null when there is now a message beside a field. */
  static @Nullable Gelezen lees(
      Formulier formulier,
      List<Veld.Optie> personen,
      boolean vraagtReden,
      boolean erftVertrouwen,
      LocalDate vandaag) {
    String wat = formulier.verplicht("wat", "plan.fout.wat", WAT::lees);
    Uitvoerdersoort soort =
        formulier.keuze(
            "soort", "plan.fout.soort", List.of(Uitvoerdersoort.values()), Gecodeerd::code);
    Set<PersoonId> wie = personen(formulier, personen);
    String naam = regel(formulier, "naam", NAAM);
    String organisatie = regel(formulier, "organisatie", NAAM);
    String rol = regel(formulier, "rol", NAAM);
    String wanneer = regel(formulier, "wanneer", NAAM);
    LocalDate uiterlijk =
        formulier.mogelijk(
            "uiterlijk",
            typt ->
                Datums.lees(
                    typt, new Datumgrens(vandaag, vandaag.minusYears(5), vandaag.plusYears(5))));
    Actiestatus status =
        formulier.waarde("status").isBlank()
            ? Actiestatus.GEPLAND
            : formulier.keuze(
                "status", "plan.fout.status", List.of(Actiestatus.values()), Gecodeerd::code);
    String uitkomst = regel(formulier, "uitkomst", LANG);
    String interventie = regel(formulier, "interventie", NAAM);
    String overgeslagen = regel(formulier, "overgeslagen", LANG);
    if (vraagtReden && overgeslagen.isBlank()) {
      formulier.fout("overgeslagen", "plan.fout.overgeslagen");
    }
    if (soort != null) {
      controleer(formulier, soort, wie, naam, organisatie);
    }
    Merk eigen = erftVertrouwen ? Merk.geen() : Merkvorm.lees(formulier, personen);
    if (!formulier.isGoed() || wat == null || soort == null || status == null || eigen == null) {
      return null;
    }
    return new Gelezen(
        new Actie.Inhoud(
            wat,
            new Uitvoerder(soort, wie, naam, organisatie, rol),
            wanneer,
            uiterlijk,
            status,
            uitkomst,
            interventie,
            overgeslagen),
        eigen);
  }

  /** Who must be named, as the kind of uitvoerder asks. */
  static void controleer(
      Formulier formulier,
      Uitvoerdersoort soort,
      Set<PersoonId> wie,
      String naam,
      String organisatie) {
    if (soort == Uitvoerdersoort.HUISHOUDEN && wie.isEmpty()) {
      formulier.fout("personen", "plan.fout.personen");
    } else if (soort.vraagtPersoon() && wie.isEmpty() && naam.isBlank()) {
      formulier.fout("naam", "plan.fout.naam");
    }
    if (soort.vraagtOrganisatie() && organisatie.isBlank()) {
      formulier.fout("organisatie", "plan.fout.organisatie");
    }
  }

  private static Set<PersoonId> personen(Formulier formulier, List<Veld.Optie> opties) {
    Set<PersoonId> wie = new LinkedHashSet<>();
    for (String typt : formulier.alle("personen")) {
      for (String id : ids(typt)) {
        if (opties.stream().anyMatch(optie -> optie.waarde().equals(id))) {
          wie.add(PersoonId.van(id));
        } else {
          formulier.fout("personen", "scherm.fout.onbekende_keuze");
        }
      }
    }
    return wie;
  }

  private static List<String> ids(String samen) {
    return Arrays.stream(samen.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String regel(Formulier formulier, String veld, Tekstveld regel) {
    String gelezen = formulier.mogelijk(veld, regel::lees);
    return gelezen == null ? "" : gelezen;
  }
}
