package nl.keukentafel.termijn;

import java.time.LocalDate;

/** How a clock stands on a day; the screen shows icon, words and date for each. */
public sealed interface Klokstand {

  /** Less than half of the term has passed. */
  record Rustig() implements Klokstand {}

  /** Half or more has passed; from here it is work of the casushouder. */
  record Halverwege() implements Klokstand {}

  /** At most three working days are left; 0 means that today, or a free day, is the last. */
  record LetOp(int werkdagen) implements Klokstand {}

  /** The end passed this many calendar days ago, at least 1. */
  record TeLaat(int dagen) implements Klokstand {}

  /** Stands still since that day. */
  record Geschorst(LocalDate sinds) implements Klokstand {}

  /** A term that is nobody's duty at the gemeente is over since this many calendar days. */
  record Verstreken(int dagen) implements Klokstand {}

  /** Done, in time or not. */
  record Afgerond(LocalDate op, boolean opTijd) implements Klokstand {}

  /** Message key of the words for this state. */
  default String berichtSleutel() {
    return switch (this) {
      case Rustig rustig -> "termijn.stand.rustig";
      case Halverwege halverwege -> "termijn.stand.halverwege";
      case LetOp(int werkdagen) ->
          switch (werkdagen) {
            case 0 -> "termijn.stand.letOp.laatsteDag";
            case 1 -> "termijn.stand.letOp.een";
            default -> "termijn.stand.letOp.meer";
          };
      case TeLaat(int dagen) ->
          dagen == 1 ? "termijn.stand.teLaat.een" : "termijn.stand.teLaat.meer";
      case Geschorst geschorst -> "termijn.stand.geschorst";
      case Verstreken verstreken -> "termijn.stand.verstreken";
      case Afgerond afgerond ->
          afgerond.opTijd() ? "termijn.stand.afgerond" : "termijn.stand.afgerondTeLaat";
    };
  }

  /** The number in those words: working days left or days late; 0 where there is none. */
  default int aantal() {
    return switch (this) {
      case LetOp(int werkdagen) -> werkdagen;
      case TeLaat(int dagen) -> dagen;
      case Verstreken(int dagen) -> dagen;
      case Rustig rustig -> 0;
      case Halverwege halverwege -> 0;
      case Geschorst geschorst -> 0;
      case Afgerond afgerond -> 0;
    };
  }

  /** Whether it belongs on the werkvoorraad: from half of the term until it is done (4-regie). */
  default boolean isWerk() {
    return switch (this) {
      case Halverwege halverwege -> true;
      case LetOp letOp -> true;
      case TeLaat teLaat -> true;
      case Rustig rustig -> false;
      case Geschorst geschorst -> false;
      case Verstreken verstreken -> false;
      case Afgerond afgerond -> false;
    };
  }
}
