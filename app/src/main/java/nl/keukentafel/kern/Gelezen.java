package nl.keukentafel.kern;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading typed text: a checked value, or the message to show beside the field.
 *
 * <p>Readers never throw on what a person typed. The message is a key of a bundle in {@code
 * berichten/}; its arguments are ready for the screen and never hold what was typed, so that a
 * message can be logged.
 *
 * @param <T> the value that was asked for
 */
public sealed interface Gelezen<T> {

  /** The text was understood. */
  record Goed<T>(T waarde) implements Gelezen<T> {}

  /** The text was not accepted; {@code berichtSleutel} says why and what to do. */
  record Fout<T>(String berichtSleutel, List<String> argumenten) implements Gelezen<T> {
    /** Refuses an empty key. */
    public Fout {
      if (berichtSleutel.isBlank()) {
        throw new IllegalArgumentException("een fout heeft een bericht");
      }
      argumenten = List.copyOf(argumenten);
    }
  }

  /** A good value. */
  static <T> Gelezen<T> goed(T waarde) {
    return new Goed<>(waarde);
  }

  /** A refusal with its message key and arguments. */
  static <T> Gelezen<T> fout(String berichtSleutel, Object... argumenten) {
    return new Fout<>(berichtSleutel, List.of(argumenten).stream().map(String::valueOf).toList());
  }

  /** Reads a field that may stay empty: blank text is a good, empty answer. */
  static <T> Gelezen<Optional<T>> optioneel(
      @Nullable String ruw, Function<String, Gelezen<T>> lezer) {
    if (ruw == null || Tekst.schoneRegel(ruw).isEmpty()) {
      return goed(Optional.empty());
    }
    return lezer.apply(ruw).map(Optional::of);
  }

  /** Changes the value and keeps a refusal. */
  default <R> Gelezen<R> map(Function<? super T, ? extends R> stap) {
    return switch (this) {
      case Goed<T>(T waarde) -> goed(stap.apply(waarde));
      case Fout<T>(String sleutel, List<String> argumenten) -> new Fout<>(sleutel, argumenten);
    };
  }

  /** Goes on with a next check and keeps an earlier refusal. */
  default <R> Gelezen<R> flatMap(Function<? super T, Gelezen<R>> stap) {
    return switch (this) {
      case Goed<T>(T waarde) -> stap.apply(waarde);
      case Fout<T>(String sleutel, List<String> argumenten) -> new Fout<>(sleutel, argumenten);
    };
  }

  /** The value, or empty after a refusal. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Goed<T>(T waarde) -> Optional.of(waarde);
      case Fout<T> fout -> Optional.empty();
    };
  }

  /** The refusal, or empty when the text was good. */
  default Optional<Fout<T>> toFout() {
    return switch (this) {
      case Goed<T> goed -> Optional.empty();
      case Fout<T> fout -> Optional.of(fout);
    };
  }
}
