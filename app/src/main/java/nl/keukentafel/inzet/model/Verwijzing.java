package nl.keukentafel.inzet.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * Towards another organisation: regie kept, followed from the side, or handed over (1-domein:
 * Verwijzing).
 *
 * @param regie who holds the regie once it runs, by the inrichting of the day it was asked
 * @param grondslag why the data that go along may
 * @param gestartOp null as long as it did not begin
 * @param terugkoppelingVoor when the next terugkoppeling is due; null when none is owed
 * @param klok the clock of that terugkoppeling; null when none is owed
 * @param door who asked for it
 */
public record Verwijzing(
    VerwijzingId id,
    CasusId casus,
    int versie,
    Verwijzingsinhoud inhoud,
    Regiehouder regie,
    String grondslag,
    Stand stand,
    @Nullable LocalDate gestartOp,
    @Nullable LocalDate terugkoppelingVoor,
    @Nullable UUID klok,
    MedewerkerId door,
    MedewerkerId gewijzigdDoor) {

  /** What they still owe us today. */
  public Terugkoppelplicht plicht(LocalDate vandaag) {
    return terugkoppelingVoor == null
        ? new Terugkoppelplicht.Geen()
        : Terugkoppelplicht.voor(terugkoppelingVoor, vandaag);
  }

  /** Whether it keeps the casus from being closed: it runs, or terugkoppeling is owed. */
  public boolean houdtTegen() {
    return stand.loopt() || terugkoppelingVoor != null;
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Verwijzing[" + id + ", " + stand.code() + "]";
  }
}
