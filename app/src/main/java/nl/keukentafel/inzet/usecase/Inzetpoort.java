package nl.keukentafel.inzet.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.stereotype.Component;

/** What each act of this room begins with: which casus, and what this person may there. */
@Component
class Inzetpoort {

  private final Casusinzage inzage;
  private final Casussen casussen;
  private final Huishoudens huishoudens;
  private final Verwerkingenlogboek logboek;

  Inzetpoort(
      Casusinzage inzage, Casussen casussen, Huishoudens huishoudens, Verwerkingenlogboek logboek) {
    this.inzage = inzage;
    this.casussen = casussen;
    this.huishoudens = huishoudens;
    this.logboek = logboek;
  }

  /** The casus and the rights in it; empty when this person sees no content of it. */
  Optional<Casuskop> zie(CasusId id, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(id, wie);
    return rechten.magInhoud()
        ? casussen.find(id).map(casus -> new Casuskop(casus, rechten, List.of(), ""))
        : Optional.empty();
  }

  /** The same with who live there, for a page. */
  Optional<Casuskop> metHuishouden(CasusId id, Gebruiker wie) {
    return zie(id, wie)
        .map(kop ->
            huishoudens
                .find(kop.casus().huishouden())
                .map(kaart -> new Casuskop(kop.casus(), kop.rechten(), kaart.leden(), kaart.naam()))
                .orElse(kop));
  }

  /** Writes what was done, or refused. */
  void log(
      Handeling handeling, String sleutel, CasusId casus, Optional<Casuskop> kop, boolean gelukt) {
    Verwerking regel =
        Verwerking.van(
            handeling,
            sleutel,
            "casus",
            casus.waarde(),
            kop.map(k -> k.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
  }

  /** The same under the law whose work it is. */
  void log(Handeling handeling, String sleutel, Casuskop kop, Wet wet) {
    logboek.schrijf(
        Verwerking.van(
                handeling, sleutel, "casus", kop.casus().id().waarde(), kop.rechten().grondslag())
            .onder(wet.name().toLowerCase(Locale.ROOT)));
  }

  /** The position through which somebody works in this casus: the leading team's counts first. */
  static Optional<Hoedanigheid> positie(Casuskop kop, Gebruiker wie) {
    return wie.lidVan(kop.casus().leidendTeam())
        .or(() -> wie.lidmaatschappen().stream().findFirst())
        .map(Gebruiker.Lidmaatschap::positie);
  }
}
