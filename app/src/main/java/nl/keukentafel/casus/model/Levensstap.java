package nl.keukentafel.casus.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.inrichting.Kernbesluit;

/** A step in the life of a casus (1-domein: The life of a casus). */
public enum Levensstap {
  NAAR_VRAAGVERHELDERING,
  NAAR_PLAN,
  NAAR_UITVOERING,
  AFSCHALEN,
  NAZORG,
  OPSCHALEN,
  AFSLUITEN,
  SLAPEN,
  WEKKEN,
  HEROPENEN;

  /** The code in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step with this code, as a form sends it. */
  public static Optional<Levensstap> find(String code) {
    return Arrays.stream(values()).filter(stap -> stap.code().equals(code)).findFirst();
  }

  /** The decision that precedes it, where the inrichting says who takes it (001 §3.5). */
  public Optional<Kernbesluit> kernbesluit() {
    return switch (this) {
      case AFSLUITEN, SLAPEN -> Optional.of(Kernbesluit.AFSLUITEN);
      case OPSCHALEN -> Optional.of(Kernbesluit.OPSCHALEN);
      case NAAR_VRAAGVERHELDERING,
          NAAR_PLAN,
          NAAR_UITVOERING,
          AFSCHALEN,
          NAZORG,
          WEKKEN,
          HEROPENEN ->
          Optional.empty();
    };
  }

  /** Whether the work is over after it: nothing may be left to do. */
  public boolean isEinde() {
    return switch (this) {
      case AFSLUITEN, SLAPEN -> true;
      case NAAR_VRAAGVERHELDERING,
          NAAR_PLAN,
          NAAR_UITVOERING,
          AFSCHALEN,
          NAZORG,
          OPSCHALEN,
          WEKKEN,
          HEROPENEN ->
          false;
    };
  }

  /** Whether a worker gives a reason; the others follow from the plan and tell themselves. */
  public boolean vraagtReden() {
    return switch (this) {
      case NAAR_PLAN, NAAR_UITVOERING -> false;
      case NAAR_VRAAGVERHELDERING,
          AFSCHALEN,
          NAZORG,
          OPSCHALEN,
          AFSLUITEN,
          SLAPEN,
          WEKKEN,
          HEROPENEN ->
          true;
    };
  }
}
