package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.taal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.casus.model.Plek;
import nl.keukentafel.casus.model.Plekreden;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.model.Toewijzingsvoorstel.Reden;
import nl.keukentafel.kern.MedewerkerId;

/** The why of a place and of a proposal, in words. */
final class Plekwoorden {

  private Plekwoorden() {}

  /** Why this place: urgentie first, then what decided within it. */
  static String waarom(Plek plek, LocalDate vandaag, Function<MedewerkerId, String> naam) {
    String urgentie = tekst("casus.urgentie." + plek.wachtende().urgentie().code());
    long wacht = ChronoUnit.DAYS.between(plek.wachtende().sinds(), vandaag);
    String reden =
        switch (plek.reden()) {
          case Plekreden.EersteTermijn eerste -> tekst("casus.plek.eerste_termijn");
          case Plekreden.EersteZonderTermijn eerste -> tekst("casus.plek.eerste");
          case Plekreden.KreegVoorrang(var voorrang) ->
              tekst("casus.plek.voorrang", naam.apply(voorrang.door()), voorrang.reden());
          case Plekreden.NaVoorrang(int danPlek) -> tekst("casus.plek.na_voorrang", danPlek);
          case Plekreden.TermijnLater(int dagen, int danPlek) ->
              tekst(meervoud("casus.plek.termijn_later", dagen), dagen, danPlek);
          case Plekreden.GeenTermijn(int danPlek) -> tekst("casus.plek.geen_termijn", danPlek);
          case Plekreden.LaterGemeld(int dagen, int danPlek) ->
              dagen == 0
                  ? tekst("casus.plek.zelfde_dag", danPlek)
                  : tekst(meervoud("casus.plek.later_gemeld", dagen), dagen, danPlek);
        };
    return tekst(
        "casus.plek",
        urgentie,
        reden,
        wacht == 0 ? tekst("casus.plek.wacht.vandaag") : aantal("casus.plek.wacht", wacht));
  }

  /** Why this person, for and against. */
  static String waarom(Toewijzingsvoorstel voorstel, Function<MedewerkerId, String> naam) {
    List<String> woorden = new ArrayList<>();
    for (Reden reden : voorstel.redenen()) {
      woorden.add(
          switch (reden) {
            case Reden.Expertise(String gebied, String niveau) ->
                tekst("casus.voorstel.niveau." + niveau, leefgebied(gebied));
            case Reden.GeenExpertise(String gebied) ->
                tekst("casus.voorstel.geen_expertise", leefgebied(gebied));
            case Reden.Ruimte(double uren) -> tekst("casus.voorstel.ruimte", uren(uren));
            case Reden.GeenRuimte(double teVeel) ->
                teVeel == 0
                    ? tekst("casus.voorstel.vol")
                    : tekst("casus.voorstel.te_vol", uren(teVeel));
            case Reden.KentHuishouden(int jaar) ->
                tekst("casus.voorstel.kent", String.valueOf(jaar));
            case Reden.Leerpaar(String gebied, MedewerkerId met) ->
                tekst("casus.voorstel.leerpaar", leefgebied(gebied), naam.apply(met));
          });
    }
    return String.join(", ", woorden);
  }

  /** Leefgebieden for which expertise is asked. */
  static String nodig(List<String> deskundigheid) {
    return deskundigheid.isEmpty()
        ? tekst("casus.wachtlijst.geen_bijzondere")
        : deskundigheid.stream().map(Plekwoorden::leefgebied).collect(Collectors.joining(", "));
  }

  /** What somebody works on, for under the name. */
  static String specialisme(Map<String, String> expertise, String type) {
    List<String> gebieden =
        expertise.entrySet().stream()
            .filter(e -> e.getValue().equals("begeleidt_anderen") || e.getValue().equals("doet"))
            .map(e -> leefgebied(e.getKey()))
            .sorted()
            .limit(2)
            .toList();
    return type.equals("generalist") || gebieden.isEmpty()
        ? tekst("inrichting.professionaltype." + type)
        : String.join(", ", gebieden);
  }

  static String leefgebied(String code) {
    return tekst("inrichting.leefgebied." + code);
  }

  /** Hours without a needless decimal: 5, 5,5. */
  static String uren(double uren) {
    return uren == Math.rint(uren)
        ? String.valueOf((long) uren)
        : "%.1f".formatted(uren).replace('.', taal().equals("en") ? '.' : ',');
  }

  private static String meervoud(String sleutel, int aantal) {
    return sleutel + (aantal == 1 ? ".een" : ".meer");
  }
}
