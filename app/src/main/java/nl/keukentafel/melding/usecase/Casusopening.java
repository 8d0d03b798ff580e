package nl.keukentafel.melding.usecase;

import java.util.Objects;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.melding.MeldingOpgenomen;
import nl.keukentafel.melding.model.Deskundigheden;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.triage.Triagevoorstel;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a casus of a melding, with its clocks. When the household has one already, that casus
 * catches the melding: one plan stays one plan (4-regie).
 */
@Component
class Casusopening {

  private static final int SAMENVATTING = 200;

  private final Casussen casussen;
  private final Termijnen termijnen;
  private final ApplicationEventPublisher nieuws;

  Casusopening(Casussen casussen, Termijnen termijnen, ApplicationEventPublisher nieuws) {
    this.casussen = casussen;
    this.termijnen = termijnen;
    this.nieuws = nieuws;
  }

  /** What came of it. */
  sealed interface Resultaat {
    record Geopend(CasusId casus, String nummer) implements Resultaat {}

    record Toegevoegd(CasusId casus, String nummer) implements Resultaat {}
  }

  /**
   * How it is opened.
   *
   * @param casushouder null: it goes on the wachtlijst
   */
  record Wijze(
      TeamId team,
      @Nullable MedewerkerId casushouder,
      String reden,
      @Nullable String grondslag,
      @Nullable TeambesluitId teambesluit) {}

  Resultaat open(Melding melding, Triagevoorstel voorstel, Wijze wijze, Gebruiker door) {
    HuishoudenId huishouden = Objects.requireNonNull(melding.inhoud().over().huishouden());
    Casussen.Opening opening =
        casussen.open(
            new Casussen.OpenCasus(
                huishouden,
                wijze.team(),
                wijze.casushouder(),
                Set.of(Meldingsregels.wet(melding.inhoud().soort())),
                wijze.grondslag() == null
                    ? Meldingsregels.grondslag(melding.inhoud().soort())
                    : wijze.grondslag(),
                melding.urgentie().code(),
                melding.inhoud().leefgebieden().stream().map(Begrip::code).toList(),
                Deskundigheden.leefgebieden(voorstel.deskundigheid()).stream()
                    .map(Begrip::code)
                    .toList(),
                wijze.reden(),
                wijze.teambesluit()),
            door);
    return switch (opening) {
      case Casussen.Opening.Geopend(CasusId casus, String nummer) -> {
        termijnen.verhuis(melding.id().waarde(), "casus", casus.waarde());
        nieuws.publishEvent(new MeldingOpgenomen(melding.id(), casus, wijze.team()));
        yield new Resultaat.Geopend(casus, nummer);
      }
      case Casussen.Opening.BestaatAl(Casussen.Verwijzing casus) -> {
        voegToe(melding, casus.id(), door);
        yield new Resultaat.Toegevoegd(casus.id(), casus.nummer());
      }
    };
  }

  /** Hands the melding and its clocks to a casus that is there. */
  void voegToe(Melding melding, CasusId casus, Gebruiker door) {
    casussen.meldingToegevoegd(casus, melding.nummer(), samenvatting(melding), door);
    termijnen.verhuis(melding.id().waarde(), "casus", casus.waarde());
  }

  /** The first words; none of them where safety asks that they are read at the melding only. */
  private static String samenvatting(Melding melding) {
    if (melding.inhoud().geweld() || Meldingsregels.nooitPerPost(melding.inhoud().weet())) {
      return "";
    }
    String tekst = melding.inhoud().tekst();
    int lengte = tekst.codePointCount(0, tekst.length());
    return lengte <= SAMENVATTING
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, SAMENVATTING)).stripTrailing() + "…";
  }
}
