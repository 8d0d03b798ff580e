package nl.keukentafel.overleg.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody who is present says to a question (1-domein, Teambesluit). */
public enum Stemkeuze {
  /** Agrees. */
  VOOR,
  /** Objects, with a reason. */
  BEZWAAR,
  /** Leaves it to the others. */
  ONTHOUDT;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All, in the order of the form. */
  public static List<Stemkeuze> alle() {
    return List.of(values());
  }

  /** The choice with this code; empty for none. */
  public static Optional<Stemkeuze> find(String code) {
    return Arrays.stream(values()).filter(keuze -> keuze.code().equals(code)).findFirst();
  }
}
