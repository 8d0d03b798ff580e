package nl.keukentafel.melding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import org.jspecify.annotations.Nullable;

/**
 * What a melding tells. It exists only when it was read without messages.
 *
 * @param datum the day on which it reached us; clocks start from it
 * @param leefgebieden which it touches, in the fixed order; may be empty
 * @param tekst what the melder says, in the melder's words
 * @param geweld a suspicion of huiselijk geweld or kindermishandeling
 * @param gevraagd the urgency as the melder or worker judges it; null: left to the table
 */
public record Meldingsinhoud(
    LocalDate datum,
    Meldingsoort soort,
    Kanaal kanaal,
    Melder melder,
    Medeweten weet,
    Betrokkene over,
    List<Leefgebied> leefgebieden,
    String tekst,
    Gevaar gevaar,
    Afsluiting dreiging,
    boolean geweld,
    @Nullable Spoed gevraagd) {

  /** Keeps the leefgebieden once, in their fixed order. */
  public Meldingsinhoud {
    leefgebieden = leefgebieden.stream().distinct().sorted().toList();
  }

  /** The main leefgebieden: what the table counts. */
  public Set<Leefgebied> hoofdgebieden() {
    return Leefgebied.hoofdgebieden(Set.copyOf(leefgebieden));
  }

  /** The same melding about somebody we know. */
  public Meldingsinhoud over(Betrokkene wie) {
    return new Meldingsinhoud(
        datum,
        soort,
        kanaal,
        melder,
        weet,
        wie,
        leefgebieden,
        tekst,
        gevaar,
        dreiging,
        geweld,
        gevraagd);
  }

  /** Says the kind only: the rest is about people. */
  @Override
  public String toString() {
    return "Meldingsinhoud[" + soort + "]";
  }
}
