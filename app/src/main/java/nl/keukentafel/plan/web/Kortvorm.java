package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.Uitvoerdersoort;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LegKortPlanVast;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The one screen of a light casus: question, doel, at most two acties, agreement. */
final class Kortvorm {
  private static final int ACTIES = 2;
  private static final Tekstveld REGEL = Tekstveld.regel(200);
  private static final Tekstveld LANG = Tekstveld.alinea(2_000);

  private Kortvorm() {}

  static Formulier vers(LeesPlan.Gelezen gelezen) {
    Formulier formulier =
        Formulier.leeg()
            .met("datum", Datums.veld(gelezen.vandaag()))
            .met("vorm", Akkoord.Vorm.GESPROKEN.code());
    List<Leefgebied> van = gelezen.feiten().leefgebieden();
    if (!van.isEmpty()) {
      formulier.met("leefgebied", van.getFirst().code());
    }
    return formulier;
  }

  static List<Vormpagina.Groep> groepen(LeesPlan.Gelezen gelezen, Formulier formulier) {
    List<Veld.Optie> personen = Planwoorden.opties(gelezen.huishouden());
    List<Leefgebied> van = gelezen.feiten().leefgebieden();
    List<Vormveld> vraag = new ArrayList<>();
    vraag.add(
        new Vormveld.Keuze(
            "leefgebied",
            tekst("plan.veld.leefgebied"),
            null,
            true,
            Doelvorm.leefgebieden(keuze(van)),
            van.isEmpty() ? tekst("plan.kies") : null));
    if (van.isEmpty()) {
      vraag.add(
          new Vormveld.Regel(
              "reden", tekst("plan.veld.reden"), tekst("plan.hint.reden"), true, 200));
    }
    vraag.add(new Vormveld.Alinea("vraag", tekst("plan.veld.vraag"), null, true, 3, 2_000));
    vraag.add(
        new Vormveld.Regel("doel", tekst("plan.veld.doel"), tekst("plan.hint.doel"), true, 200));
    List<Vormpagina.Groep> groepen = new ArrayList<>();
    groepen.add(new Vormpagina.Groep(tekst("plan.groep.vraag"), vraag));
    for (int i = 1; i <= ACTIES; i++) {
      groepen.add(actie(i, personen));
    }
    List<Vormveld> akkoord = new ArrayList<>();
    if (formulier.heeft("vraagt_reden", "ja")) {
      akkoord.add(new Vormveld.Verborgen("vraagt_reden"));
      akkoord.add(
          new Vormveld.Alinea(
              "overgeslagen",
              tekst("plan.veld.overgeslagen"),
              tekst("plan.hint.overgeslagen"),
              true,
              2,
              2_000));
    }
    akkoord.add(
        new Vormveld.Vinkjes(
            "akkoord",
            tekst("plan.veld.akkoord"),
            tekst("plan.hint.akkoord"),
            volwassenen(gelezen)));
    akkoord.add(
        new Vormveld.Rondjes(
            "vorm",
            tekst("plan.veld.vorm"),
            null,
            Veld.opties(
                List.of(Akkoord.Vorm.values()), Gecodeerd::code, "plan.akkoord.vormkeuze")));
    akkoord.add(new Vormveld.Regel("datum", tekst("plan.veld.datum"), null, true, 40));
    groepen.add(new Vormpagina.Groep(tekst("plan.groep.akkoord"), akkoord));
    return groepen;
  }

  private static List<Veld.Optie> volwassenen(LeesPlan.Gelezen gelezen) {
    return gelezen.huishouden().map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> !lid.overleden())
        .filter(lid -> {
          Integer jaren = lid.jaren();
          return jaren == null || jaren >= 18 || lid.rol().equals("hoofdaanvrager");
        })
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam()))
        .toList();
  }

  private static List<Leefgebied> keuze(List<Leefgebied> van) {
    return van.isEmpty() ? Leefgebied.hoofdgebieden() : van;
  }

  private static Vormpagina.Groep actie(int nummer, List<Veld.Optie> personen) {
    String achter = "-" + nummer;
    return new Vormpagina.Groep(
        tekst(nummer == 1 ? "plan.groep.actie" : "plan.groep.nog_een_actie"),
        List.of(
            new Vormveld.Regel(
                "wat" + achter,
                tekst("plan.veld.wat"),
                nummer == 1 ? tekst("plan.hint.wat") : null,
                nummer == 1,
                200),
            new Vormveld.Keuze(
                "soort" + achter,
                tekst("plan.veld.soort"),
                null,
                nummer == 1,
                Veld.opties(List.of(Uitvoerdersoort.values()), Gecodeerd::code, "plan.uitvoerder"),
                tekst("plan.kies")),
            new Vormveld.Vinkjes("personen" + achter, tekst("plan.veld.personen"), null, personen),
            new Vormveld.Regel(
                "wie" + achter, tekst("plan.veld.wie"), tekst("plan.hint.wie"), false, 100),
            new Vormveld.Regel(
                "wanneer" + achter,
                tekst("plan.veld.wanneer"),
                tekst("plan.hint.wanneer"),
                false,
                100)));
  }

  /** Reads it; null when there is now a message beside a field. */
  static LegKortPlanVast.@Nullable Opdracht lees(Formulier typt, LeesPlan.Gelezen gelezen) {
    List<Leefgebied> van = gelezen.feiten().leefgebieden();
    Leefgebied leefgebied =
        typt.keuze("leefgebied", "plan.fout.leefgebied", keuze(van), Leefgebied::code);
    String reden = van.isEmpty() ? typt.verplicht("reden", "plan.fout.reden", REGEL::lees) : "";
    String vraag = typt.verplicht("vraag", "plan.fout.vraag", LANG::lees);
    String doel = typt.verplicht("doel", "plan.fout.doel", REGEL::lees);
    List<Veld.Optie> personen = Planwoorden.opties(gelezen.huishouden());
    List<Actie.Inhoud> acties = new ArrayList<>();
    for (int i = 1; i <= ACTIES; i++) {
      boolean leeg = typt.waarde("wat-" + i).isBlank() && typt.waarde("soort-" + i).isBlank();
      if (i == 1 || !leeg) {
        Actie.Inhoud actie = actie(typt, "-" + i, personen);
        if (actie != null) {
          acties.add(actie);
        }
      }
    }
    String overgeslagen = typt.mogelijk("overgeslagen", LANG::lees);
    Set<PersoonId> akkoord = wie(typt, "akkoord", volwassenen(gelezen));
    Akkoord.Vorm vorm =
        typt.keuze("vorm", "plan.fout.vorm", List.of(Akkoord.Vorm.values()), Gecodeerd::code);
    LocalDate datum =
        typt.verplicht(
            "datum",
            "plan.fout.datum",
            t -> Datums.lees(t, Datumgrens.gebeurd(gelezen.vandaag(), 1)));
    if (!typt.isGoed()
        || leefgebied == null
        || reden == null
        || vraag == null
        || doel == null
        || vorm == null
        || datum == null) {
      return null;
    }
    return new LegKortPlanVast.Opdracht(
        gelezen.feiten().casus(),
        leefgebied,
        reden,
        vraag,
        doel,
        acties,
        overgeslagen == null ? "" : overgeslagen,
        akkoord,
        vorm,
        datum);
  }

  private static Actie.@Nullable Inhoud actie(
      Formulier typt, String achter, List<Veld.Optie> personen) {
    String wat = typt.verplicht("wat" + achter, "plan.fout.wat", REGEL::lees);
    Uitvoerdersoort soort =
        typt.keuze(
            "soort" + achter,
            "plan.fout.soort",
            List.of(Uitvoerdersoort.values()),
            Gecodeerd::code);
    Set<PersoonId> leden = wie(typt, "personen" + achter, personen);
    String gelezen = typt.mogelijk("wie" + achter, REGEL::lees);
    String naam = gelezen == null ? "" : gelezen;
    String wanneer = typt.mogelijk("wanneer" + achter, REGEL::lees);
    if (soort == Uitvoerdersoort.HUISHOUDEN && leden.isEmpty()) {
      typt.fout("personen" + achter, "plan.fout.personen");
    }
    if (soort != null
        && soort != Uitvoerdersoort.HUISHOUDEN
        && naam.isBlank()
        && (soort.vraagtOrganisatie() || (soort.vraagtPersoon() && leden.isEmpty()))) {
      typt.fout("wie" + achter, "plan.fout.wie");
    }
    if (!typt.isGoed() || wat == null || soort == null) {
      return null;
    }
    boolean organisatie = soort.vraagtOrganisatie();
    return new Actie.Inhoud(
        wat,
        new Uitvoerder(soort, leden, organisatie ? "" : naam, organisatie ? naam : "", ""),
        wanneer == null ? "" : wanneer,
        null,
        Actiestatus.GEPLAND,
        "",
        "",
        "");
  }

  private static Set<PersoonId> wie(Formulier typt, String veld, List<Veld.Optie> opties) {
    Set<PersoonId> wie = new LinkedHashSet<>();
    typt.keuzes(veld, opties, Veld.Optie::waarde)
        .forEach(optie -> wie.add(PersoonId.van(optie.waarde())));
    return wie;
  }
}
