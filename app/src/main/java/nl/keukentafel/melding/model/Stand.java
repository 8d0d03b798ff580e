package nl.keukentafel.melding.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** Where a melding stands. */
public sealed interface Stand {

  /** Came in; a person decides. */
  record Ontvangen() implements Stand {}

  /** Given to a team, which takes it in as its design says. */
  record WachtOpOpname() implements Stand {}

  /** On the agenda of an overleg. */
  record WachtOpTeambesluit() implements Stand {}

  /** No team's ingang and reach accept it: on the list of the gemeente. */
  record WalEnSchip() implements Stand {}

  /** Nobody answered or help was refused; somebody tries again from this day on. */
  record NieuwePoging(LocalDate op) implements Stand {}

  /** Done: what became of it, by whom, when, and why. */
  record Afgehandeld(Uitkomst uitkomst, @Nullable String reden, MedewerkerId door, Instant op)
      implements Stand {}

  /** The code in storage. */
  default String code() {
    return switch (this) {
      case Ontvangen _ -> "ontvangen";
      case WachtOpOpname _ -> "wacht_op_opname";
      case WachtOpTeambesluit _ -> "wacht_op_teambesluit";
      case WalEnSchip _ -> "wal_en_schip";
      case NieuwePoging _ -> "nieuwe_poging";
      case Afgehandeld _ -> "afgehandeld";
    };
  }

  /** Whether a person can decide now what happens with it. */
  default boolean vraagtTriage() {
    return switch (this) {
      case Ontvangen _, WalEnSchip _, NieuwePoging _, WachtOpOpname _ -> true;
      case WachtOpTeambesluit _, Afgehandeld _ -> false;
    };
  }
}
