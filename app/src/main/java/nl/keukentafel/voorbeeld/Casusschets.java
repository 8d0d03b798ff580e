package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A casus to be, from melding to where it stands now.
 *
 * @param gemeld day of the melding
 * @param casushouder null: it waits on the wachtlijst
 * @param fase aangemeld, vraagverheldering, slapend or afgesloten
 * @param einde day on which it was closed or went to sleep; null while it is open
 * @param voorrang why it goes before others on the wachtlijst
 * @param klokLoopt whether no clock was met yet, also when there is a casushouder
 * @param journaal what was written, oldest first
 */
record Casusschets(
    Huishoudschets huishouden,
    Teamschets team,
    Meldingsinhoud melding,
    LocalDate gemeld,
    @Nullable UUID casushouder,
    String fase,
    @Nullable LocalDate einde,
    String zwaarte,
    @Nullable String voorrang,
    boolean klokLoopt,
    List<Regel> journaal) {

  /**
   * One entry of the journaal.
   *
   * @param soort notitie, contact, mijlpaal
   */
  record Regel(LocalDate dag, UUID door, String soort, String tekst) {}

  boolean wacht() {
    return casushouder == null;
  }

  @Override
  public String toString() {
    return "Casusschets[" + fase + "]";
  }
}
