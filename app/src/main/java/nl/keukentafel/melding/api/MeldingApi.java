package nl.keukentafel.melding.api;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Partner;
import nl.keukentafel.aanmelding.api.Bladvraag;
import nl.keukentafel.aanmelding.api.Probleem;
import nl.keukentafel.aanmelding.api.Probleem.Veldfout;
import nl.keukentafel.aanmelding.api.Snelheidsgrens;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.usecase.OntvangPartnermelding;
import nl.keukentafel.melding.usecase.OntvangPartnermelding.Ontvangst;
import nl.keukentafel.melding.usecase.Partij;
import nl.keukentafel.melding.usecase.ToonPartnermelding;
import nl.keukentafel.melding.usecase.ToonPartnermeldingen;
import nl.keukentafel.melding.web.Meldinglezer;
import nl.keukentafel.scherm.NietGevonden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Meldingen of a partner's machine. Its description is {@code /api/v1/openapi.json}; a test holds
 * the two together.
 */
@RestController
@RequestMapping(path = "/api/v1/meldingen", produces = MediaType.APPLICATION_JSON_VALUE)
class MeldingApi {

  static final int SLEUTELLENGTE = 100;

  private final OntvangPartnermelding ontvang;
  private final ToonPartnermelding toonEen;
  private final ToonPartnermeldingen toonLijst;
  private final Toegangspoort poort;
  private final Clock klok;

  MeldingApi(
      OntvangPartnermelding ontvang,
      ToonPartnermelding toonEen,
      ToonPartnermeldingen toonLijst,
      Toegangspoort poort,
      Clock klok) {
    this.ontvang = ontvang;
    this.toonEen = toonEen;
    this.toonLijst = toonLijst;
    this.poort = poort;
    this.klok = klok;
  }

  /**
   * Keeps a melding, once per idempotency key. The same key with the same body gets the same
   * answer; with another body 422, as draft-ietf-httpapi-idempotency-key-header asks: the request
   * is well-formed (not 400) and repeating it unchanged will never help (not 409).
   */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Eindpunt(partner = true, logt = "melding.partner_melden")
  ResponseEntity<MeldingJson.Ontvangst> meld(
      @RequestHeader(name = "Idempotency-Key", defaultValue = "") String sleutel,
      @RequestBody byte[] inhoud,
      Partner partner) {
    poort.snelheid().telMee(partner);
    controleer(sleutel);
    Meldingsinhoud melding =
        Inhoudlezer.lees(
            inhoud,
            new Meldinglezer.Partijgegevens(
                partner.organisatie(), poort.partijen().get(partner.organisatie()).kanaal(), null),
            LocalDate.now(klok));
    Ontvangst ontvangst =
        ontvang.ontvang(
            new OntvangPartnermelding.Opdracht(
                partner.organisatie(), sleutel, hash(inhoud), melding));
    return switch (ontvangst) {
      case Ontvangst.Ontvangen(Melding vast) ->
          ResponseEntity.created(URI.create("/api/v1/meldingen/" + vast.id()))
              .body(MeldingJson.Ontvangst.van(vast));
      case Ontvangst.SleutelGebruikt _ ->
          throw Probleem.van(HttpStatus.UNPROCESSABLE_CONTENT, "sleutel_gebruikt");
    };
  }

  /** One own melding and what became of it. */
  @GetMapping("/{id}")
  @Eindpunt(partner = true, logt = "melding.partner_inzien")
  MeldingJson.Stand een(@PathVariable String id, Partner partner) {
    poort.snelheid().telMee(partner);
    ToonPartnermelding.Beeld beeld =
        toonEen.toon(id(id), partner.organisatie()).orElseThrow(NietGevonden::new);
    return MeldingJson.Stand.van(beeld.melding(), beeld.teams());
  }

  /** Own meldingen, the newest first. */
  @GetMapping
  @Eindpunt(partner = true, logt = "melding.partner_lijst")
  MeldingJson.Lijst lijst(
      @RequestParam(defaultValue = "1") String pagina,
      @RequestParam(defaultValue = "20") String paginaGrootte,
      Partner partner) {
    poort.snelheid().telMee(partner);
    Bladvraag blad = Bladvraag.lees(pagina, paginaGrootte);
    ToonPartnermeldingen.Beeld beeld =
        toonLijst.toon(partner.organisatie(), blad.pagina(), blad.grootte());
    return new MeldingJson.Lijst(
        blad.pagina(),
        blad.grootte(),
        beeld.bladzijde().totaal(),
        beeld.bladzijde().meldingen().stream()
            .map(melding -> MeldingJson.Stand.van(melding, beeld.teams()))
            .toList());
  }

  private static void controleer(String sleutel) {
    if (!sleutel.matches("[\\x21-\\x7e]{1," + SLEUTELLENGTE + "}")) {
      throw Probleem.ongeldig(
          List.of(new Veldfout("Idempotency-Key", tekst("melding.api.fout.sleutel"))));
    }
  }

  private static MeldingId id(String tekst) {
    try {
      return MeldingId.van(tekst);
    } catch (IllegalArgumentException geenId) {
      throw new NietGevonden();
    }
  }

  private static byte[] hash(byte[] inhoud) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(inhoud);
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** What stands before each call: how often, and for which organisation. */
  @org.springframework.stereotype.Component
  record Toegangspoort(Snelheidsgrens snelheid, Partij partijen) {}
}
