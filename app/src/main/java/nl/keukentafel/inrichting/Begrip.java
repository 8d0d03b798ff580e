package nl.keukentafel.inrichting;

import java.util.Locale;

/**
 * A word of the field that a choice can be made of: a closed list of values, each with a code for
 * storage and exchange and a key for its label. Implemented by enums only.
 */
public interface Begrip {

  /** The name of the constant; supplied by the enum. */
  String name();

  /** The code under which this value is stored and exchanged, such as {@code financien}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of the label, such as {@code inrichting.leefgebied.financien}. */
  default String sleutel() {
    return "inrichting." + soort() + "." + code();
  }

  /** The name of the list this value belongs to, such as {@code leefgebied}. */
  default String soort() {
    String naam = getClass().getSimpleName();
    return naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
  }
}
