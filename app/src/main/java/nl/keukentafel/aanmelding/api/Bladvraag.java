package nl.keukentafel.aanmelding.api;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.aanmelding.api.Probleem.Veldfout;

/**
 * Which page of a list is asked.
 *
 * @param pagina from 1
 * @param grootte how many on a page, 1 to {@link #GROOTSTE}
 */
public record Bladvraag(int pagina, int grootte) {

  /** The largest page. */
  public static final int GROOTSTE = 100;

  private static final int LAATSTE = 100_000;

  /** Reads both query parameters; all that is wrong with them is told at once. */
  public static Bladvraag lees(String pagina, String paginaGrootte) {
    List<Veldfout> fouten = new ArrayList<>();
    int nummer = getal("pagina", pagina, LAATSTE, fouten);
    int grootte = getal("paginaGrootte", paginaGrootte, GROOTSTE, fouten);
    if (!fouten.isEmpty()) {
      throw Probleem.ongeldig(fouten);
    }
    return new Bladvraag(nummer, grootte);
  }

  /** How many come before this page. */
  public int overslaan() {
    return (pagina - 1) * grootte;
  }

  private static int getal(String naam, String tekst, int hoogst, List<Veldfout> fouten) {
    if (tekst.matches("[1-9]\\d{0,5}") && Integer.parseInt(tekst) <= hoogst) {
      return Integer.parseInt(tekst);
    }
    fouten.add(new Veldfout(naam, tekst("aanmelding.api.fout.getal", hoogst)));
    return 1;
  }
}
