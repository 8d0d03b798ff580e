package nl.keukentafel.melding.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.melding.usecase.ToonMelding;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.NietGevonden;
import org.springframework.stereotype.Component;

/** Makes the pages of a melding, and reads what their paths and forms carry along. */
@Component
class Paginamaker {

  private final Panelen panelen;
  private final Clock klok;

  Paginamaker(Panelen panelen, Clock klok) {
    this.panelen = panelen;
    this.klok = klok;
  }

  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  MeldingPagina melding(ToonMelding.Beeld beeld, Meldingbeeld.Extra extra) {
    return new Meldingbeeld(beeld, panelen).pagina(extra);
  }

  OntvangstPagina ontvangst(ToonMelding.Beeld beeld, Gebruiker wie) {
    return OntvangstPagina.van(
        beeld.melding(),
        wie.gemeenteNaam(),
        beeld.klokken().stream().map(k -> Triagepaneel.klok(k.klok(), panelen.tabel())).toList(),
        "/meldingen/" + beeld.melding().id());
  }

  static int versie(Formulier formulier) {
    try {
      return Integer.parseInt(formulier.waarde("versie"));
    } catch (NumberFormatException geenGetal) {
      return -1;
    }
  }

  static MeldingId id(String tekst) {
    try {
      return MeldingId.van(tekst);
    } catch (IllegalArgumentException geenId) {
      throw new NietGevonden();
    }
  }
}
