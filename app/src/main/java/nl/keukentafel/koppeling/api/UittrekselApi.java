package nl.keukentafel.koppeling.api;

import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Partner;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.api.Bladvraag;
import nl.keukentafel.aanmelding.api.Probleem;
import nl.keukentafel.aanmelding.api.Snelheidsgrens;
import nl.keukentafel.koppeling.usecase.LeesUittreksels;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The minimal extract for moederorganisaties, with a token of its own. Its description is {@code
 * /api/v1/openapi.json}; a test holds the two together.
 */
@RestController
@RequestMapping(path = "/api/v1/uittreksels", produces = MediaType.APPLICATION_JSON_VALUE)
class UittrekselApi {

  private final LeesUittreksels lees;
  private final Snelheidsgrens snelheid;

  UittrekselApi(LeesUittreksels lees, Snelheidsgrens snelheid) {
    this.lees = lees;
    this.snelheid = snelheid;
  }

  /** The casussen of one's own teamleden today, in the order of their numbers. */
  @GetMapping
  @Eindpunt(partner = true, bereik = Partnerbereik.UITTREKSEL, logt = "koppeling.uittreksel")
  UittrekselJson.Lijst lijst(
      @RequestParam(defaultValue = "1") String pagina,
      @RequestParam(defaultValue = "50") String paginaGrootte,
      Partner partner) {
    snelheid.telMee(partner);
    Bladvraag blad = Bladvraag.lees(pagina, paginaGrootte);
    return switch (lees.lees(partner.organisatie(), blad.overslaan(), blad.grootte())) {
      case LeesUittreksels.Uitkomst.Gelezen gelezen -> UittrekselJson.Lijst.van(gelezen, blad);
      case LeesUittreksels.Uitkomst.NietIngericht(String keuze) ->
          throw Probleem.uitKamer(HttpStatus.FORBIDDEN, "koppeling.geen_uittreksel", keuze);
    };
  }
}
