package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.usecase.ToonOverleg;
import nl.keukentafel.overleg.usecase.ToonOverleg.Beeld;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.overleg.web.OverlegPagina.Aanwezigheid;
import nl.keukentafel.overleg.web.OverlegPagina.Lid;
import nl.keukentafel.overleg.web.OverlegPagina.Verdaagd;
import nl.keukentafel.scherm.NietGevonden;
import nl.keukentafel.scherm.Scherm;
import nl.keukentafel.team.Teams.Teamlid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one overleg, at first and again after something was sent. */
@Component
class OverlegBeeld {

  private final ToonOverleg toon;
  private final Clock klok;

  OverlegBeeld(ToonOverleg toon, Clock klok) {
    this.toon = toon;
    this.klok = klok;
  }

  /** The id in a path; what is no id is an overleg that is not there. */
  static OverlegId id(String tekst) {
    try {
      return OverlegId.van(tekst);
    } catch (IllegalArgumentException _) {
      throw new NietGevonden();
    }
  }

  /** The path of an overleg. */
  static String pad(OverlegId id) {
    return "/overleg/" + id;
  }

  /** The path of an overleg, on which it is told what was just done. */
  static String pad(OverlegId id, Gedaan gedaan) {
    return pad(id) + "?gedaan=" + gedaan.code();
  }

  ModelAndView toon(OverlegId id, Gebruiker wie, Terug terug, HttpStatus status) {
    return switch (toon.toon(id, wie)) {
      case ToonOverleg.Uitkomst.NietGevonden _ -> throw new NietGevonden();
      case ToonOverleg.Uitkomst.Getoond(Beeld beeld) ->
          Scherm.toon("overleg/overleg", pagina(beeld, wie, terug), status);
    };
  }

  private OverlegPagina pagina(Beeld beeld, Gebruiker wie, Terug terug) {
    Vergadering vergadering = beeld.vergadering();
    Overleg overleg = vergadering.overleg();
    Overleg.Kop kop = overleg.kop();
    return new OverlegPagina(
        pad(kop.id()),
        Woorden.titel(kop.vorm()),
        wie.lidVan(kop.team()).map(Gebruiker.Lidmaatschap::teamnaam).orElse(""),
        Woorden.voluit(kop.geplandOp(), klok),
        kop.plaats() == null ? "" : kop.plaats(),
        stand(overleg),
        overleg instanceof Overleg.GeplandOverleg,
        overleg instanceof Overleg.LopendOverleg,
        vergadering.rechten().leidt(),
        vergadering.rechten().leidt()
            ? null
            : tekst("overleg.wie_leidt", Weigeringen.wieLeidt(vergadering)),
        terug.bericht(),
        terug.weigering(),
        aanwezigheid(beeld),
        new Agendaweergave(beeld, terug, klok).punten(),
        beeld.verdaagd().stream()
            .map(punt ->
                new Verdaagd(
                    punt.titel(), punt.link(), Woorden.van(punt.kernbesluit()), punt.reden()))
            .toList());
  }

  private String stand(Overleg overleg) {
    return switch (overleg) {
      case Overleg.GeplandOverleg _ -> tekst("overleg.stand.gepland");
      case Overleg.LopendOverleg lopend ->
          tekst("overleg.stand.bezig", Woorden.tijd(lopend.geopendOp(), klok));
      case Overleg.AfgeslotenOverleg af ->
          tekst(
              "overleg.stand.afgesloten",
              Woorden.tijd(af.afgeslotenOp(), klok),
              Math.max(1, Duration.between(af.geopendOp(), af.afgeslotenOp()).toMinutes()));
    };
  }

  private static Aanwezigheid aanwezigheid(Beeld beeld) {
    Vergadering vergadering = beeld.vergadering();
    List<Lid> leden =
        vergadering.leden().stream()
            .map(lid ->
                new Lid(
                    lid.medewerker().toString(),
                    lid.naam(),
                    Weigeringen.positie(lid),
                    vergadering.overleg().aanwezig().contains(lid.medewerker())))
            .toList();
    List<Teamlid> metStem = vergadering.metStem();
    long aanwezig =
        metStem.stream()
            .filter(lid -> vergadering.overleg().aanwezig().contains(lid.medewerker()))
            .count();
    // The share is the same for every decision of the team together.
    int quorum =
        vergadering
            .inrichting()
            .inrichting()
            .besluitVoor(Kernbesluit.OPNAME)
            .quorum(metStem.size());
    List<String> weg = beeld.vertrokken().stream().map(beeld::naam).sorted().toList();
    return new Aanwezigheid(
        leden,
        tekst(
            aanwezig >= quorum ? "overleg.quorum.gehaald" : "overleg.quorum.niet_gehaald",
            aanwezig,
            metStem.size(),
            quorum),
        aanwezig >= quorum,
        weg.isEmpty() ? null : tekst("overleg.eerder_weg", Woorden.en(weg)));
  }
}
