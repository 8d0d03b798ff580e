package nl.keukentafel.inrichting.model;

import java.util.Arrays;
import java.util.Optional;
import nl.keukentafel.inrichting.Begrip;

/**
 * The seven aspects of a design (001, ch. 3; the framework of Ostrom) and what stands beside them.
 */
public enum Aspect implements Begrip {
  /** What the team does, and for whom (001 §3.1). */
  HANDELINGSBEREIK,
  /** Which roles there are (001 §3.2). */
  POSITIES,
  /** Who may and must do what (001 §3.3). */
  BEVOEGDHEDEN,
  /** How one joins the team (001 §3.4). */
  TOETREDING,
  /** Alone or together, and by which rule (001 §3.5). */
  BESLUITVORMING,
  /** Who sees what (001 §3.6). */
  INFORMATIE,
  /** What steers costs (001 §3.7). */
  PRIKKELS,
  /** Beside the seven: model, positionering, first line, ending (2-inrichting). */
  KADER;

  /** The first part of the number of each choice in this aspect, from 1. */
  public int nummer() {
    return ordinal() + 1;
  }

  /** The aspect with this number; an unknown number is an error. */
  public static Aspect met(int nummer) {
    return values()[nummer - 1];
  }

  /** The aspect with this code, as it stands in the address of its page. */
  public static Optional<Aspect> findByCode(String code) {
    return Arrays.stream(values()).filter(aspect -> aspect.code().equals(code)).findFirst();
  }
}
