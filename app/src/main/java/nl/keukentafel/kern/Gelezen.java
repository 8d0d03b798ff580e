package nl.keukentafel.kern;

import java.util.List;

/** What came of reading a text that a person typed: a value, or the message to show beside it. */
public sealed interface Gelezen<T> {

  /** It could be read. */
  record Goed<T>(T waarde) implements Gelezen<T> {}

  /** It could not; the key of the message and what to fill in. */
  record Fout<T>(String berichtSleutel, List<Object> argumenten) implements Gelezen<T> {}

  static <T> Gelezen<T> goed(T waarde) {
    return new Goed<>(waarde);
  }

  static <T> Gelezen<T> fout(String berichtSleutel, Object... argumenten) {
    return new Fout<>(berichtSleutel, List.of(argumenten));
  }
}
