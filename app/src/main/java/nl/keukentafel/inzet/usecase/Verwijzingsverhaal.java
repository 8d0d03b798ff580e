package nl.keukentafel.inzet.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.privacy.Categorie;
import org.springframework.stereotype.Component;

/**
 * Tells the journaal what happened with a verwijzing. The journaal is open to more people, so what
 * was told in confidence is not told there at all, and help that is medical, financial or of
 * justice without who gives it (1-domein: everything derived inherits the mark).
 */
@Component
class Verwijzingsverhaal {

  private final Casusleven leven;
  private final Organisaties organisaties;

  Verwijzingsverhaal(Casusleven leven, Organisaties organisaties) {
    this.leven = leven;
    this.organisaties = organisaties;
  }

  /** Writes the mijlpaal of the stand it has now. */
  void vertel(Verwijzing verwijzing, String stand, Gebruiker door) {
    Verwijzingsinhoud inhoud = verwijzing.inhoud();
    if (inhoud.merk().vertrouwelijk()) {
      return;
    }
    String wie =
        inhoud.categorie() == Categorie.PLAN
            ? organisaties
                .find(inhoud.organisatie())
                .map(Organisaties.Organisatie::naam)
                .orElse(tekst("inzet.organisatie.onbekend"))
            : tekst("inzet.mijlpaal.organisatie");
    leven.mijlpaal(verwijzing.casus(), tekst("inzet.mijlpaal." + stand, wie), inhoud.wet(), door);
  }
}
