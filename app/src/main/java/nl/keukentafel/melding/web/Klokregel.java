package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.termijn.Klokstand;
import nl.keukentafel.termijn.Termijnen;

/**
 * A clock as shown: icon, words and date.
 *
 * @param wat what the term is for
 * @param stand how it stands, in words
 * @param tot its last day
 * @param klasse modifier of {@code kt-termijn}; empty while it is quiet
 */
public record Klokregel(String wat, String stand, String tot, String klasse) {

  static List<Klokregel> van(List<Termijnen.Lopend> lopend) {
    return lopend.stream().map(Klokregel::van).toList();
  }

  static Klokregel van(Termijnen.Lopend lopend) {
    LocalDate dag = lopend.klok().uitersteDatum();
    Klokstand stand = lopend.stand();
    return new Klokregel(
        tekst("termijn.soort." + lopend.klok().soort()),
        tekst(stand.berichtSleutel(), stand.aantal()),
        Datums.kort(dag, Teksten.locale()),
        switch (stand) {
          case Klokstand.TeLaat _ -> "kt-termijn--laat";
          case Klokstand.LetOp _ -> "kt-termijn--letop";
          case Klokstand.Halverwege _,
              Klokstand.Rustig _,
              Klokstand.Geschorst _,
              Klokstand.Verstreken _ ->
              "";
          case Klokstand.Afgerond _ -> "kt-termijn--goed";
        });
  }
}
