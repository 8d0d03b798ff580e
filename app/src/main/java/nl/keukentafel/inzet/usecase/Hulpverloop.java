package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Lijn;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.model.Leveringsvorm;
import nl.keukentafel.inzet.model.Opdrachtgever;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.model.Verwijzingsinhoud;
import nl.keukentafel.inzet.store.InzetStore;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when asked help begins and ends: inzet, regie and the clock of terugkoppeling. */
@Component
public class Hulpverloop {

  /** Kind of the clock by which terugkoppeling is due. */
  static final String KLOK = "gemeente.terugkoppeling";

  private final InzetStore inzet;
  private final Regiewissel regie;
  private final Termijnen termijnen;
  private final Clock klok;

  Hulpverloop(InzetStore inzet, Regiewissel regie, Termijnen termijnen, Clock klok) {
    this.inzet = inzet;
    this.regie = regie;
    this.termijnen = termijnen;
    this.klok = klok;
  }

  /**
   * How the help is given.
   *
   * @param helper who comes; null when not known yet
   * @param rol with which cap on
   */
  public record Hoe(
      Leveringsvorm leveringsvorm,
      Opdrachtgever opdrachtgever,
      @Nullable String helper,
      @Nullable String rol) {}

  /**
   * Starts the clock: from half of its term it is work of the casushouder. The clock of a
   * confidential verwijzing hangs on the verwijzing itself: who follows the casus does not see it.
   */
  UUID zetKlok(Verwijzing verwijzing, LocalDate dag, LocalDate uiterlijk) {
    return verwijzing.inhoud().merk().vertrouwelijk()
        ? termijnen.spreekAf(KLOK, "verwijzing", verwijzing.id().waarde(), dag, uiterlijk)
        : termijnen.spreekAf(KLOK, "casus", verwijzing.casus().waarde(), dag, uiterlijk);
  }

  /** Marks the terugkoppeling that was due as received, and starts the clock of a next one. */
  @Nullable UUID ontvangen(Verwijzing verwijzing, LocalDate dag, @Nullable LocalDate volgende) {
    UUID was = verwijzing.klok();
    if (was != null) {
      termijnen.rondAf(was, dag);
    }
    return volgende == null ? null : zetKlok(verwijzing, dag, volgende);
  }

  void begint(Verwijzing was, ZetVerwijzing.Stap.Gestart stap, Casuskop kop, Gebruiker wie) {
    Verwijzingsinhoud inhoud = was.inhoud();
    inzet.voegToe(
        was.casus(),
        new Inzetinhoud(
            inhoud.organisatie(),
            inhoud.leefgebied(),
            Lijn.TWEEDE,
            inhoud.wet(),
            stap.hoe().leveringsvorm(),
            stap.hoe().opdrachtgever(),
            stap.hoe().helper(),
            stap.hoe().rol(),
            inhoud.vraag(),
            null,
            Periode.vanaf(stap.dag()),
            inhoud.merk()),
        was.id(),
        klok.instant(),
        wie.medewerker());
    regie.begint(was, kop, wie);
  }

  void eindigt(Verwijzing was, ZetVerwijzing.Stap.Beeindigd stap, Casuskop kop, Gebruiker wie) {
    inzet
        .vanVerwijzing(was.id())
        .filter(i -> i.inhoud().periode().tot().isEmpty())
        .ifPresent(i ->
            inzet.beeindig(
                i, stap.dag().plusDays(1), stap.reden(), klok.instant(), wie.medewerker()));
    regie.eindigt(was, kop, wie);
  }
}
