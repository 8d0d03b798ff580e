package nl.keukentafel.melding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.melding.store.MeldinglijstStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the melding room: what waits at the door, for the werkvoorraad. */
@Service
@Transactional(readOnly = true)
public class Meldingen {

  private final MeldinglijstStore lijsten;
  private final MeldingStore meldingen;
  private final Clock klok;

  Meldingen(MeldinglijstStore lijsten, MeldingStore meldingen, Clock klok) {
    this.lijsten = lijsten;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * A melding on a list.
   *
   * @param overNaam about whom, as told
   * @param soort code of {@code Meldingsoort}
   * @param urgentie code: acuut, spoed, gewoon, kan_wachten
   * @param stand code: ontvangen, wacht_op_opname, wacht_op_teambesluit, nieuwe_poging
   * @param team null while no team has it
   */
  public record Regel(
      MeldingId id,
      String nummer,
      String overNaam,
      String soort,
      String urgentie,
      String stand,
      @Nullable TeamId team,
      Instant ontvangenOp) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Regel[" + id + "]";
    }
  }

  /** The melding with this number, as people say it: 2026-0412. */
  public Optional<MeldingId> findOpNummer(String nummer) {
    return meldingen.opNummer(nummer);
  }

  /**
   * Open meldingen that this person's teams can pick up now, the heaviest first; one query. The
   * caller logs that the list was seen.
   */
  public List<Regel> open(Gebruiker wie, int hoogstens) {
    return lijsten.open(wie.teams(), LocalDate.now(klok), hoogstens).stream()
        .map(Meldingen::regel)
        .toList();
  }

  private static Regel regel(Melding melding) {
    Begrip soort = melding.inhoud().soort();
    return new Regel(
        melding.id(),
        melding.nummer(),
        melding.inhoud().over().naam(),
        soort.code(),
        melding.urgentie().code(),
        melding.stand().code(),
        melding.team(),
        melding.ontvangenOp());
  }
}
