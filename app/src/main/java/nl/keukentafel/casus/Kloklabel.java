package nl.keukentafel.casus;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.termijn.Klokstand;
import nl.keukentafel.termijn.Termijnen;

/**
 * A clock as screens show it: icon, words and date (schermen/README: Clock).
 *
 * @param soort class that colours it; empty while it is quiet
 * @param icoon name of the icon
 * @param stand how it stands, in words
 * @param wat what must be done by then
 * @param datum the last day, short
 * @param bron law and article
 */
public record Kloklabel(
    String soort, String icoon, String stand, String wat, String datum, String bron) {

  /** The words for a clock today. */
  public static Kloklabel van(Termijnen.Lopend lopend, LocalDate vandaag) {
    Klokstand stand = lopend.stand();
    LocalDate eind = lopend.klok().uitersteDatum();
    String woorden =
        switch (stand) {
          case Klokstand.Rustig rustig -> nog(vandaag, eind);
          case Klokstand.Halverwege halverwege -> nog(vandaag, eind);
          case Klokstand.LetOp letOp -> tekst(stand.berichtSleutel(), stand.aantal());
          case Klokstand.TeLaat laat -> tekst(stand.berichtSleutel(), stand.aantal());
          case Klokstand.Geschorst geschorst -> tekst(stand.berichtSleutel());
          case Klokstand.Verstreken verstreken -> tekst(stand.berichtSleutel());
          case Klokstand.Afgerond afgerond -> tekst(stand.berichtSleutel());
        };
    return new Kloklabel(
        switch (stand) {
          case Klokstand.TeLaat laat -> "kt-termijn--laat";
          case Klokstand.LetOp letOp -> "kt-termijn--letop";
          case Klokstand.Rustig rustig -> "";
          case Klokstand.Halverwege halverwege -> "";
          case Klokstand.Geschorst geschorst -> "";
          case Klokstand.Verstreken verstreken -> "";
          case Klokstand.Afgerond afgerond -> "";
        },
        stand instanceof Klokstand.TeLaat ? "fout" : "klok",
        woorden,
        tekst("termijn.soort." + lopend.klok().soort()),
        Datums.kort(eind, locale()),
        lopend.bron());
  }

  private static String nog(LocalDate vandaag, LocalDate eind) {
    return aantal("casus.klok.nog", ChronoUnit.DAYS.between(vandaag, eind));
  }
}
