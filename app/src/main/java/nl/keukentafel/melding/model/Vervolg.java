package nl.keukentafel.melding.model;

import java.time.LocalDate;

/** What happens when help is refused or nobody answers (1-domein, Melding). */
public sealed interface Vervolg {

  /** Nothing now; the melding stays readable. */
  record LatenRusten() implements Vervolg {}

  /** Somebody tries again; from that day it is work again. */
  record Opnieuw(LocalDate op) implements Vervolg {}

  /** We go there unasked: never one person's choice where the design asks the team. */
  record Bemoeizorg() implements Vervolg {}

  /** The code in forms and storage. */
  default String code() {
    return switch (this) {
      case LatenRusten _ -> "laten_rusten";
      case Opnieuw _ -> "opnieuw";
      case Bemoeizorg _ -> "bemoeizorg";
    };
  }
}
