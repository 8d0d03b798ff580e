package nl.keukentafel.inrichting.model;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.keukentafel.kern.Datums;

/**
 * A piece of text that is not yet in a language. The model speaks in these, so that a refusal is a
 * value that can be compared, stored and shown in Dutch or English.
 */
public sealed interface Tekstdeel
    permits Bericht, Tekstdeel.Opsomming, Tekstdeel.Woord, Tekstdeel.Dag {

  /**
   * This text in a language.
   *
   * @param patroon gives the pattern of a message key in that language
   */
  String tekst(Locale taal, UnaryOperator<String> patroon);

  /** Several things joined by <em>en</em> or <em>of</em>. */
  record Opsomming(boolean keuze, List<? extends Tekstdeel> delen) implements Tekstdeel {

    /** Keeps its own copy. */
    public Opsomming {
      delen = List.copyOf(delen);
    }

    @Override
    public String tekst(Locale taal, UnaryOperator<String> patroon) {
      if (delen.isEmpty()) {
        return Bericht.van("inrichting.niets").tekst(taal, patroon);
      }
      ListFormat.Type voegwoord = keuze ? ListFormat.Type.OR : ListFormat.Type.STANDARD;
      return ListFormat.getInstance(taal, voegwoord, ListFormat.Style.FULL)
          .format(delen.stream().map(deel -> deel.tekst(taal, patroon)).toList());
    }
  }

  /** A word or figure that is the same in every language. */
  record Woord(String waarde) implements Tekstdeel {
    @Override
    public String tekst(Locale taal, UnaryOperator<String> patroon) {
      return waarde;
    }
  }

  /** A day, written out as the language does. */
  record Dag(LocalDate datum) implements Tekstdeel {
    @Override
    public String tekst(Locale taal, UnaryOperator<String> patroon) {
      return Datums.voluit(datum, taal);
    }
  }
}
