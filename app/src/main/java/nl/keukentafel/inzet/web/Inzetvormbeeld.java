package nl.keukentafel.inzet.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Arrays;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.inzet.usecase.BereidVoor;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The page of a service, new or to change. */
final class Inzetvormbeeld {

  private Inzetvormbeeld() {}

  /** The service that is changed or ended. */
  static Inzet bestaand(BereidVoor.Beeld beeld) {
    return Formulier.zeker(beeld.inzet());
  }

  static InzetvormPagina pagina(
      BereidVoor.Beeld beeld, Formulier formulier, @Nullable String bericht) {
    Organisatie organisatie = beeld.organisatie();
    Inzet inzet = beeld.inzet();
    var kop = beeld.kop();
    String begin = "/casussen/" + kop.casus().id() + "/inzet";
    return new InzetvormPagina(
        kop.casus().id().toString(),
        kop.naam(),
        kop.casus().nummer(),
        inzet == null ? begin : begin + "/" + inzet.id(),
        organisatie == null ? null : organisatie.naam(),
        beeld.keuze().stream()
            .map(o -> new Veld.Optie(begin + "/nieuw?organisatie=" + o.id(), o.naam()))
            .toList(),
        inzet != null,
        formulier,
        Vormdelen.leefgebieden(),
        Arrays.stream(Lijn.values())
            .map(lijn -> new Veld.Optie(lijn.code(), tekst("inzet.lijn." + lijn.code())))
            .toList(),
        Vormdelen.wetten(),
        Vormdelen.begrippen(Arrays.asList(Leveringsvorm.values())),
        Vormdelen.begrippen(Arrays.asList(Opdrachtgever.values())),
        Vormdelen.personen(kop.leden()),
        bericht);
  }
}
