package nl.keukentafel.werkplek.voorraad;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.termijn.Klokstand;
import nl.keukentafel.werkplek.voorraad.ToonWerkvoorraad.Beeld;
import org.jspecify.annotations.Nullable;

/** What waits without casushouder, in one sentence. */
final class Wachtlijststand {

  private Wachtlijststand() {}

  static WerkvoorraadPagina.@Nullable Wachtlijst van(Beeld.Werk beeld) {
    int wachten = beeld.werk().wachtend().size();
    if (wachten == 0) {
      return null;
    }
    long dringend =
        beeld.werk().wachtend().stream()
            .flatMap(regel ->
                beeld
                    .klokken()
                    .getOrDefault(regel.casus().gegevens().id().waarde(), List.of())
                    .stream())
            .filter(lopend ->
                lopend.stand() instanceof Klokstand.TeLaat
                    || lopend.stand() instanceof Klokstand.LetOp)
            .count();
    return new WerkvoorraadPagina.Wachtlijst(
        aantal("werkplek.voorraad.wachtlijst", wachten),
        dringend == 0
            ? tekst("werkplek.voorraad.wachtlijst.rustig")
            : aantal("werkplek.voorraad.wachtlijst.dringend", dringend),
        dringend > 0);
  }
}
