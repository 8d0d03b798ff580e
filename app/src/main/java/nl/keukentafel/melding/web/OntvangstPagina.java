package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.scherm.Teksten;

/**
 * The receipt of a melding: it was kept, its number, the rights of the household and the terms that
 * run (Wmo 2015 art. 2.3.2 lid 1–3). It names nobody, so that it can lie on a table.
 *
 * @param rechten the rights that belong to this kind of melding
 * @param nooitPerPost whether this paper must not be sent
 * @param verder where to go on
 */
public record OntvangstPagina(
    String nummer,
    String soort,
    String datum,
    String gemeente,
    List<String> rechten,
    List<String> termijnen,
    boolean nooitPerPost,
    String verder) {

  static OntvangstPagina van(
      Melding melding, String gemeente, List<String> termijnen, String verder) {
    Begrip soort = melding.inhoud().soort();
    return new OntvangstPagina(
        melding.nummer(),
        tekst(soort.sleutel()),
        Datums.voluit(melding.inhoud().datum(), Teksten.locale()),
        gemeente,
        rechten(melding.inhoud().soort()),
        termijnen,
        Meldingsregels.nooitPerPost(melding.inhoud().weet()),
        verder);
  }

  /**
   * Free cliëntondersteuning for every kind (Wmo 2015 art. 2.2.4); the persoonlijk plan within
   * seven days for the Wmo (art. 2.3.2 lid 2), the familiegroepsplan for youth (Jeugdwet art. 2.1
   * onder g).
   */
  public static List<String> rechten(Meldingsoort soort) {
    List<String> rechten = new ArrayList<>();
    rechten.add(tekst("melding.recht.clientondersteuning"));
    switch (soort) {
      case HULPVRAAG_WMO -> rechten.add(tekst("melding.recht.persoonlijk_plan"));
      case HULPVRAAG_JEUGD -> rechten.add(tekst("melding.recht.familiegroepsplan"));
      case SIGNAAL -> {
        rechten.add(tekst("melding.recht.persoonlijk_plan"));
        rechten.add(tekst("melding.recht.familiegroepsplan"));
      }
      case HULPVRAAG_SCHULD, HULPVRAAG_INKOMEN, VROEGSIGNAAL, INFORMATIEVRAAG -> {
        // These laws know no plan of one's own at the start.
      }
    }
    return rechten;
  }
}
