package nl.keukentafel.plan.model;

import java.util.Locale;

/** A value of a fixed list, with the code it has in the database, in forms and in message keys. */
public interface Gecodeerd {

  /** The name in Java. */
  String name();

  /** The code, in small letters. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this list with this code; an unknown code is an error. */
  static <E extends Enum<E> & Gecodeerd> E van(Class<E> lijst, String code) {
    return Enum.valueOf(lijst, code.toUpperCase(Locale.ROOT));
  }
}
