package nl.keukentafel.melding.triage;

import java.util.Locale;

/** A value of a closed list that the triage table speaks of. Implemented by enums only. */
public sealed interface Triagewaarde permits Gevaar, Afsluiting, Medeweten, Toegang, Pad, Spoed {

  /** The name of the constant; supplied by the enum. */
  String name();

  /** The code in the table and in storage, such as {@code niet_veilig}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of the label, such as {@code triage.pad.nieuwe_casus}. */
  default String sleutel() {
    return "triage." + getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + code();
  }
}
