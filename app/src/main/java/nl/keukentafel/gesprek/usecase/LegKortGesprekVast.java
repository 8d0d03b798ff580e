package nl.keukentafel.gesprek.usecase;

import java.time.Clock;
import java.util.Locale;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casusleven;
import nl.keukentafel.gesprek.GesprekId;
import nl.keukentafel.gesprek.KortGesprek;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.logboek.Handeling;

/** Writes down a conversation about one leefgebied in one go, and finishes it. */
@UseCase
public class LegKortGesprekVast {
  private final Gesprekspoort poort;
  private final Kortschrift kortschrift;
  private final Casusleven leven;
  private final Gespreksafronding afronding;
  private final Clock klok;

  LegKortGesprekVast(
      Gesprekspoort poort, Kortschrift kortschrift, Casusleven leven, Gespreksafronding afronding, Clock klok) {
    this.poort = poort;
    this.kortschrift = kortschrift;
    this.leven = leven;
    this.afronding = afronding;
    this.klok = klok;
  }

  /** The conversation; whoever may not write here should not have been asked: an error. */
  public GesprekId legVast(KortGesprek kort, Gebruiker wie) {
    Leefgebied leefgebied = Leefgebied.valueOf(kort.leefgebied().toUpperCase(Locale.ROOT));
    Gesprekspoort.Open open =
        poort
            .open(kort.casus(), wie)
            .filter(o -> o.zicht().magSchrijven(leefgebied))
            .orElseThrow(
                () -> new IllegalStateException("geen recht op gesprekken in " + kort.casus()));
    if (!open.aangesloten().contains(leefgebied)) {
      String reden = kort.reden();
      if (reden == null || reden.isBlank()) {
        throw new IllegalArgumentException("een leefgebied sluit aan met een reden");
      }
      leven.sluitAan(kort.casus(), leefgebied.code(), reden, wie);
    }
    Wet wet = Kortschrift.wet(open.casus().gegevens().wetten());
    Gesprek gesprek =
        kortschrift.schrijf(
            kort, leefgebied, wet, open.casus().fase(), klok.instant(), wie.medewerker());
    afronding.voltooi(gesprek, open.casus().gegevens().huishouden(), wie);
    poort.gedaan(Handeling.TOEVOEGEN, "gesprek.vastleggen", kort.casus(), open, wet);
    return gesprek.id();
  }
}
