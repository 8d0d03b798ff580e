package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Belemmering;
import nl.keukentafel.overleg.model.Oordeel;
import nl.keukentafel.overleg.usecase.ToonOverleg.Beeld;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.overleg.web.OverlegPagina.Beslissing;
import nl.keukentafel.overleg.web.OverlegPagina.Knop;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Weigeringsvak;

/** Says whether a question can be decided, by whom, and with which buttons. */
final class Beslissingsweergave {

  private final Beeld beeld;
  private final Vergadering vergadering;
  private final Terug terug;

  Beslissingsweergave(Beeld beeld, Terug terug) {
    this.beeld = beeld;
    this.vergadering = beeld.vergadering();
    this.terug = terug;
  }

  Beslissing van(Agendapunt punt) {
    Formulier formulier = terug.besluit() == null ? Formulier.leeg() : terug.besluit();
    Kernbesluit besluit = punt.kernbesluit();
    return switch (vergadering.oordeel(punt)) {
      case Oordeel.KanNogNiet(Belemmering.NietIedereenSprak wacht) when terug.besluit() == null ->
          new Beslissing(
              null,
              tekst(
                  "overleg.weigering.niet_iedereen",
                  Woorden.en(wacht.wie().stream().map(beeld::naam).sorted().toList())),
              List.of(),
              false,
              formulier);
      case Oordeel.KanNogNiet(Belemmering belemmering) -> {
        Weigeringsvak vak = Weigeringen.kanNogNiet(belemmering, vergadering, beeld::naam);
        yield new Beslissing(vak, null, List.of(), false, formulier);
      }
      case Oordeel.TeamBesliste(boolean aangenomen) -> {
        String uitkomst = Woorden.uitkomst(besluit, aangenomen);
        yield vergadering.rechten().leidt()
            ? new Beslissing(
                null,
                tekst("overleg.team_eens", uitkomst),
                List.of(new Knop(waarde(aangenomen), tekst("overleg.leg_vast", uitkomst), true)),
                !aangenomen,
                formulier)
            : new Beslissing(
                null,
                tekst("overleg.team_eens.wacht", uitkomst, Weigeringen.wieLeidt(vergadering)),
                List.of(),
                false,
                formulier);
      }
      case Oordeel.EenBeslist een -> eenBeslist(een, besluit, formulier);
    };
  }

  private Beslissing eenBeslist(Oordeel.EenBeslist een, Kernbesluit besluit, Formulier formulier) {
    Positie positie = vergadering.rechten().positie();
    boolean ik =
        positie != null
            && een.posities().contains(positie)
            && vergadering.overleg().aanwezig().contains(vergadering.rechten().ik());
    String wie = Woorden.of(een.posities());
    String uitleg =
        tekst(een.naGeenConsensus() ? "overleg.een_beslist.na" : "overleg.een_beslist", wie);
    List<Knop> knoppen =
        ik
            ? List.of(
                new Knop(
                    waarde(true), tekst("overleg.beslis", Woorden.uitkomst(besluit, true)), true),
                new Knop(
                    waarde(false),
                    tekst("overleg.beslis", Woorden.uitkomst(besluit, false)),
                    false))
            : List.of();
    return new Beslissing(null, uitleg, knoppen, true, formulier);
  }

  /** What the button sends. */
  private static String waarde(boolean aangenomen) {
    return aangenomen ? "aangenomen" : "afgewezen";
  }
}
