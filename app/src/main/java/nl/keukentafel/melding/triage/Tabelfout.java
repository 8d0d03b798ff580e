package nl.keukentafel.melding.triage;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Something wrong with a triage table, told so that the one who made it can find it.
 *
 * @param bestand the name of the file
 * @param blad the decision in it, such as {@code Regels}; empty when the file as a whole is wrong
 * @param regel the number of the rule, from 1; empty when no single rule is wrong
 * @param soort what is wrong
 * @param gegevens what the text fills in
 */
public record Tabelfout(
    String bestand, String blad, OptionalInt regel, Soort soort, List<String> gegevens) {

  /** Copies what is filled in. */
  public Tabelfout {
    gegevens = List.copyOf(gegevens);
  }

  static Tabelfout van(String bestand, Soort soort, String... gegevens) {
    return new Tabelfout(bestand, "", OptionalInt.empty(), soort, List.of(gegevens));
  }

  static Tabelfout van(Tabelbestand.Plek plek, String bestand, Soort soort, String... gegevens) {
    return new Tabelfout(bestand, plek.blad(), plek.regel(), soort, List.of(gegevens));
  }

  /** What can be wrong; each has a text with the same name in the message bundle. */
  public enum Soort {
    /** The file is too large. */
    TE_GROOT,
    /** No well-formed XML, or XML that points outside itself. */
    GEEN_XML,
    /** Not DMN 1.3, 1.4 or 1.5. */
    GEEN_DMN,
    /** Name or version is missing. */
    GEEN_VERSIE,
    /** An element that a triage table may not hold. */
    ONDERDEEL_MAG_NIET,
    /** A word that a condition may not hold, as it could run code or never end. */
    WOORD_MAG_NIET,
    /** A decision is missing. */
    BLAD_ONTBREEKT,
    /** The hit policy of a decision is not the one that the proposal is built on. */
    VERKEERDE_TREFWIJZE,
    /** An output column is missing. */
    KOLOM_ONTBREEKT,
    /** A fact that no melding has. */
    ONBEKENDE_VRAAG,
    /** A rule with more or fewer cells than there are columns. */
    CELLEN_KLOPPEN_NIET,
    /** A value that the column cannot have. */
    ONBEKENDE_WAARDE,
    /** Two rules of one name. */
    DUBBELE_NAAM,
    /** A rule without name or subject, or with one that is no code. */
    GEEN_NAAM,
    /** A rule without words for its condition or consequence. */
    GEEN_UITLEG,
    /** The engine cannot read an expression. */
    ONLEESBAAR,
    /** A combination of facts without an outcome. */
    GAT,
    /** A combination of facts with several outcomes. */
    MEER_UITKOMSTEN,
    /** Too many combinations to check. */
    TE_VEEL_COMBINATIES;

    /** The message key. */
    public String sleutel() {
      return "triage.fout." + name().toLowerCase(Locale.ROOT);
    }
  }
}
