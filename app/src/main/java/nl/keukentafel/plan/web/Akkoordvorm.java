package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.usecase.Akkoordlijst.Gevraagde;
import nl.keukentafel.plan.usecase.LegAkkoordVast.Antwoord;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;

/** The fields of agreement, one group for each person who is asked. */
final class Akkoordvorm {
  private static final String JA = "ja";
  private static final String NAMENS = "namens";
  private static final String NOG_NIET = "nog_niet";
  private static final Tekstveld REDEN = Tekstveld.alinea(1_000);

  private Akkoordvorm() {}

  /** Field of somebody's answer. */
  static String veld(PersoonId persoon) {
    return "antwoord-" + persoon;
  }

  private static String reden(PersoonId persoon) {
    return "reden-" + persoon;
  }

  static List<Vormpagina.Groep> groepen(List<Gevraagde> gevraagd) {
    List<Vormpagina.Groep> groepen = new ArrayList<>();
    for (Gevraagde wie : gevraagd) {
      groepen.add(groep(wie));
    }
    groepen.add(
        new Vormpagina.Groep(
            tekst("plan.groep.hoe"),
            List.of(
                new Vormveld.Rondjes(
                    "vorm",
                    tekst("plan.veld.vorm"),
                    null,
                    Veld.opties(
                        List.of(Akkoord.Vorm.values()), Gecodeerd::code, "plan.akkoord.vormkeuze")),
                new Vormveld.Regel("datum", tekst("plan.veld.datum"), null, true, 40),
                new Vormveld.Verborgen("tekststand"))));
    return groepen;
  }

  private static Vormpagina.Groep groep(Gevraagde wie) {
    PersoonId persoon = wie.vraag().persoon();
    List<Veld.Optie> opties = new ArrayList<>();
    opties.add(
        new Veld.Optie(
            JA,
            wie.namen(false).isEmpty()
                ? tekst("plan.akkoord.ja")
                : tekst("plan.akkoord.ja.met", Planwoorden.opsomming(wie.namen(false)))));
    if (!wie.namen(true).isEmpty()) {
      opties.add(
          new Veld.Optie(
              NAMENS, tekst("plan.akkoord.ja.namens", Planwoorden.opsomming(wie.namen(true)))));
    }
    for (Akkoord.Reden reden : Akkoord.Reden.values()) {
      opties.add(new Veld.Optie(reden.code(), tekst("plan.akkoord.reden." + reden.code())));
    }
    opties.add(new Veld.Optie(NOG_NIET, tekst("plan.akkoord.nog_niet")));
    return new Vormpagina.Groep(
        wie.naam() + ", " + tekst("plan.akkoord.rol." + wie.vraag().rol().code()),
        List.of(
            new Vormveld.Rondjes(
                veld(persoon), tekst("plan.veld.antwoord", wie.naam()), null, opties),
            new Vormveld.Regel(
                reden(persoon),
                tekst("plan.veld.akkoord_reden", wie.naam()),
                tekst("plan.hint.akkoord_reden"),
                false,
                1_000)));
  }

  /** Reads the answers; those who were not asked yet are left out. */
  static Map<PersoonId, Antwoord> lees(Formulier typt, List<Gevraagde> gevraagd) {
    Map<PersoonId, Antwoord> antwoorden = new LinkedHashMap<>();
    boolean iemandJa =
        gevraagd.stream()
            .map(wie -> typt.waarde(veld(wie.vraag().persoon())))
            .anyMatch(keuze -> keuze.equals(JA) || keuze.equals(NAMENS));
    Akkoord.Vorm vorm =
        iemandJa
            ? typt.keuze("vorm", "plan.fout.vorm", List.of(Akkoord.Vorm.values()), Gecodeerd::code)
            : Akkoord.Vorm.GESPROKEN;
    for (Gevraagde wie : gevraagd) {
      PersoonId persoon = wie.vraag().persoon();
      String keuze = typt.waarde(veld(persoon));
      String reden = typt.mogelijk(reden(persoon), REDEN::lees);
      if (keuze.isBlank() || keuze.equals(NOG_NIET)) {
        continue;
      }
      if (keuze.equals(JA)) {
        if (vorm != null) {
          antwoorden.put(persoon, new Antwoord.Ja(vorm));
        }
        continue;
      }
      if (reden == null) {
        typt.fout(reden(persoon), "plan.fout.akkoord_reden");
        continue;
      }
      if (keuze.equals(NAMENS)) {
        if (vorm != null) {
          antwoorden.put(persoon, new Antwoord.JaNamens(vorm, reden));
        }
      } else {
        Akkoord.Reden waarom =
            typt.keuze(
                veld(persoon),
                "plan.fout.antwoord",
                List.of(Akkoord.Reden.values()),
                Gecodeerd::code);
        if (waarom != null) {
          antwoorden.put(persoon, new Antwoord.Zonder(waarom, reden));
        }
      }
    }
    return antwoorden;
  }
}
