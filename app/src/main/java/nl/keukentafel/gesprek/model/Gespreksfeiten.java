package nl.keukentafel.gesprek.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.model.Meetmoment;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/**
 * When a conversation was, who was there, and with what is measured.
 *
 * @param begin when it began; null when not noted
 * @param minuten how long it took; null when not noted
 * @param wet the law its content falls under (1-domein: Taak)
 * @param bezoekers the teamleden who hold it, one or two
 * @param alleenReden why one went where the inrichting asks two; null otherwise
 * @param meekijker a teamlid who looks on; null for none
 * @param leden members of the household who were there
 * @param netwerk people around the household who were there, by their id in the netwerk
 * @param clientondersteuner who supports the resident; null for nobody
 * @param anderen whoever else was there, in words; null for nobody
 * @param instrument code; null when nothing is measured
 */
public record Gespreksfeiten(
    LocalDate datum,
    @Nullable LocalTime begin,
    @Nullable Integer minuten,
    Wet wet,
    List<MedewerkerId> bezoekers,
    @Nullable String alleenReden,
    @Nullable MedewerkerId meekijker,
    Set<PersoonId> leden,
    Set<UUID> netwerk,
    @Nullable Ondersteuner clientondersteuner,
    @Nullable String anderen,
    @Nullable String instrument,
    Meetmoment moment) {

  /** The longest conversation, in minutes: a day. */
  public static final int LANGST = 1440;

  /** The cliëntondersteuner: a teamlid, or somebody from elsewhere by name. */
  public sealed interface Ondersteuner {
    record Teamlid(MedewerkerId medewerker) implements Ondersteuner {}

    record VanBuiten(String naam) implements Ondersteuner {
      /** Names stay out of logs. */
      @Override
      public String toString() {
        return "VanBuiten[]";
      }
    }
  }

  /** Refuses a conversation that nobody held, more than two visitors, and an odd duration. */
  public Gespreksfeiten {
    bezoekers = List.copyOf(bezoekers);
    leden = Set.copyOf(leden);
    netwerk = Set.copyOf(netwerk);
    if (bezoekers.isEmpty()
        || bezoekers.size() > 2
        || Set.copyOf(bezoekers).size() != bezoekers.size()) {
      throw new IllegalArgumentException("een gesprek heeft een of twee bezoekers");
    }
    if (minuten != null && (minuten < 1 || minuten > LANGST)) {
      throw new IllegalArgumentException("een gesprek duurt 1 tot " + LANGST + " minuten");
    }
  }

  /** Says nothing of who was there: it may end up in a log. */
  @Override
  public String toString() {
    return "Gespreksfeiten[" + datum + "]";
  }
}
