package nl.keukentafel.scherm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.keukentafel.kern.Gelezen;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, as typed, with the message beside each field. Reading a field
 * never throws and never loses the text: what cannot be read stays in the form with its message.
 *
 * <p>A controller reads each field once, then asks {@link #isGoed()}; only then it makes a command.
 */
public final class Formulier {

  private final Map<String, List<String>> waarden;
  private final Map<String, String> fouten = new LinkedHashMap<>();

  private Formulier(Map<String, List<String>> waarden) {
    this.waarden = waarden;
  }

  public static Formulier leeg() {
    return new Formulier(new LinkedHashMap<>());
  }

  /**
   * The fields as they came in or were kept; keeps nothing of the machinery (names with _) and no
   * NUL, which nobody can type and PostgreSQL cannot hold.
   */
  public static Formulier van(Map<String, ? extends List<String>> velden) {
    Map<String, List<String>> schoon = new LinkedHashMap<>();
    velden.forEach((naam, tekst) -> {
      if (!naam.startsWith("_")) {
        schoon.put(naam, tekst.stream().map(t -> t.replace("\0", "")).toList());
      }
    });
    return new Formulier(schoon);
  }

  /** Fills a field, for a form that begins with what is known. */
  public Formulier met(String veld, @Nullable Object waarde) {
    if (waarde != null) {
      waarden.put(veld, List.of(waarde.toString()));
    }
    return this;
  }

  /** Fills a field with several values. */
  public Formulier metAlle(String veld, List<String> alle) {
    waarden.put(veld, List.copyOf(alle));
    return this;
  }

  /** The text of a field as typed, or empty. */
  public String waarde(String veld) {
    List<String> alle = waarden.get(veld);
    return alle == null || alle.isEmpty() ? "" : alle.getFirst();
  }

  /** All values of a field, for check boxes. */
  public List<String> alle(String veld) {
    return waarden.getOrDefault(veld, List.of());
  }

  /** Whether this option of the field was chosen. */
  public boolean heeft(String veld, String waarde) {
    return alle(veld).contains(waarde);
  }

  /** The fields as typed, for keeping a concept. */
  public Map<String, List<String>> velden() {
    return Map.copyOf(waarden);
  }

  /** Puts a message beside a field; the first one stays. */
  public void fout(String veld, String sleutel, Object... argumenten) {
    fouten.putIfAbsent(veld, Teksten.tekst(sleutel, argumenten));
  }

  /** The message beside a field. */
  public Optional<String> foutBij(String veld) {
    return Optional.ofNullable(fouten.get(veld));
  }

  /** All messages, in the order in which the fields were read. */
  public Map<String, String> fouten() {
    return fouten;
  }

  public boolean isGoed() {
    return fouten.isEmpty();
  }

  /**
   * Reads a field that must be filled.
   *
   * @param leegSleutel message when it is empty
   * @return the value, or null when there is now a message beside the field
   */
  public <T> @Nullable T verplicht(
      String veld, String leegSleutel, Function<String, Gelezen<T>> lezer) {
    if (waarde(veld).isBlank()) {
      fout(veld, leegSleutel);
      return null;
    }
    return mogelijk(veld, lezer);
  }

  /**
   * Reads a field that may stay empty; null when empty or when there is now a message beside it.
   */
  public <T> @Nullable T mogelijk(String veld, Function<String, Gelezen<T>> lezer) {
    String typt = waarde(veld);
    if (typt.isBlank()) {
      return null;
    }
    return switch (lezer.apply(typt)) {
      case Gelezen.Goed<T>(T waarde) -> waarde;
      case Gelezen.Fout<T>(String sleutel, List<String> argumenten) -> {
        fout(veld, sleutel, argumenten.toArray());
        yield null;
      }
    };
  }

  /** Reads a choice from an enum-like list; anything else than an option is refused. */
  public <T> @Nullable T keuze(
      String veld, String leegSleutel, List<T> opties, Function<T, String> code) {
    String typt = waarde(veld);
    if (typt.isBlank()) {
      fout(veld, leegSleutel);
      return null;
    }
    for (T optie : opties) {
      if (code.apply(optie).equals(typt)) {
        return optie;
      }
    }
    fout(veld, "scherm.fout.onbekende_keuze");
    return null;
  }

  /** Reads several choices; anything else than an option is refused. */
  public <T> List<T> keuzes(String veld, List<T> opties, Function<T, String> code) {
    List<T> gekozen = new ArrayList<>();
    for (String typt : alle(veld)) {
      Optional<T> optie = opties.stream().filter(o -> code.apply(o).equals(typt)).findFirst();
      optie.ifPresentOrElse(gekozen::add, () -> fout(veld, "scherm.fout.onbekende_keuze"));
    }
    return gekozen;
  }

  /** Fails loudly when a field that was checked is still missing: a programming error. */
  public static <T> T zeker(@Nullable T waarde) {
    return Objects.requireNonNull(waarde, "veld gelezen zonder controle");
  }
}
