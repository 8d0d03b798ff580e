package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A casus to be, from melding to where it stands now.
 *
 * @param gemeld day of the melding
 * @param casushouder null: it waits on the wachtlijst
 * @param fase where it stands; the last step of the verloop when there is one
 * @param einde day on which it was closed or went to sleep; null while it is open
 * @param voorrang why it goes before others on the wachtlijst
 * @param klokLoopt whether no clock was met yet, also when there is a casushouder
 * @param journaal what was written, oldest first
 * @param verloop what was done since it was assigned
 * @param boek whom the verloop means
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
    List<Regel> journaal,
    Verloop verloop,
    Adresboek boek) {

  /**
   * One entry of the journaal.
   *
   * @param soort notitie, contact, mijlpaal
   * @param persoon place of the member who told it in confidence; null: it is for all
   */
  record Regel(LocalDate dag, UUID door, String soort, String tekst, @Nullable Integer persoon) {}

  /** The laws under which the work falls: that of the melding first. */
  List<String> wetten() {
    return Stream.concat(
            Stream.of(melding.wet()),
            Stream.concat(
                verloop.verwijzingen().stream().map(Verloop.Verwijzing::wet),
                verloop.inzet().stream().map(Verloop.Inzet::wet)))
        .filter(wet -> wet != null && (!wet.equals("algemeen") || wet.equals(melding.wet())))
        .distinct()
        .toList();
  }

  boolean wacht() {
    return casushouder == null;
  }

  @Override
  public String toString() {
    return "Casusschets[" + fase + "]";
  }
}
