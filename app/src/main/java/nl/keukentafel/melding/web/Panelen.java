package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.usecase.Triagebeeld;
import nl.keukentafel.termijn.Startregels;
import nl.keukentafel.termijn.Termijnrekening;
import nl.keukentafel.termijn.Termijntabel;
import org.springframework.stereotype.Component;

/** Makes the triage panel: the proposal, and the clocks that the kind of melding starts. */
@Component
class Panelen {

  private final Startregels startregels;
  private final Termijnrekening rekening;
  private final Termijntabel tabel;

  Panelen(Startregels startregels, Termijnrekening rekening, Termijntabel tabel) {
    this.startregels = startregels;
    this.rekening = rekening;
    this.tabel = tabel;
  }

  Triagepaneel paneel(Triagebeeld beeld, Meldingsinhoud inhoud) {
    return Triagepaneel.van(
        beeld, Meldingsregels.klokken(startregels, inhoud), inhoud.datum(), rekening, tabel);
  }

  Termijntabel tabel() {
    return tabel;
  }

  /** A person in one line: name, age, address. */
  static String wie(Huishoudens.Treffer treffer) {
    StringBuilder regel = new StringBuilder(treffer.titel());
    if (treffer.leeftijd() != null) {
      regel.append(", ").append(tekst("melding.jaar", treffer.leeftijd()));
    }
    if (treffer.adres() != null) {
      regel.append(", ").append(treffer.adres());
    }
    return regel.toString();
  }

  /** A telephone number as people here write it; as it is when it is none we know. */
  static String telefoon(String nummer) {
    return Telefoonnummer.lees(nummer).toOptional().map(Telefoonnummer::opScherm).orElse(nummer);
  }
}
