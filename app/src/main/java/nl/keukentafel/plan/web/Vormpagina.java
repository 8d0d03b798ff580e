package nl.keukentafel.plan.web;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/**
 * A form about the plan.
 *
 * @param concept path under which the half-typed form is kept; null when it is not kept
 * @param teruggehaald when the half-typed form that is shown was kept; null for a fresh one
 * @param berichten what to know before filling it in
 * @param tweede second way to send it: name=ja with these words; null for none
 * @param weg path and words of taking it out; null when that is not possible
 */
public record Vormpagina(
    String titel,
    List<Kruimel> kruimels,
    String pad,
    @Nullable String concept,
    @Nullable String teruggehaald,
    Formulier formulier,
    List<Groep> groepen,
    String knop,
    @Nullable Tweede tweede,
    String terug,
    @Nullable Weg weg,
    @Nullable Weigeringsvak weigering,
    List<String> berichten) {

  private static final int NAAST_ELKAAR = 4;

  /** Keeps its own copies. */
  public Vormpagina {
    kruimels = List.copyOf(kruimels);
    groepen = List.copyOf(groepen);
    berichten = List.copyOf(berichten);
  }

  /** Whether the groups stand side by side on a desk: then the whole form is in sight at once. */
  public boolean breed() {
    return groepen.size() >= NAAST_ELKAAR;
  }

  /** A step of the way to this page. */
  public record Kruimel(String pad, String tekst) {}

  /** Fields that belong together; without heading for the only group. */
  public record Groep(@Nullable String kop, List<Vormveld> velden) {
    /** Keeps its own copy. */
    public Groep {
      velden = List.copyOf(velden);
    }
  }

  /** A second button that sends the same form with a name. */
  public record Tweede(String naam, String tekst) {}

  /** Taking it out. */
  public record Weg(String pad, int versie, String tekst) {}

  /** The same page with a refusal in place of the action. */
  Vormpagina met(Weigeringsvak vak) {
    return new Vormpagina(
        titel,
        kruimels,
        pad,
        concept,
        teruggehaald,
        formulier,
        groepen,
        knop,
        tweede,
        terug,
        weg,
        vak,
        berichten);
  }

  /** The same page with something to know first, and perhaps a second button. */
  Vormpagina met(String bericht, @Nullable Tweede knopje) {
    List<String> alle = new ArrayList<>(berichten);
    alle.add(bericht);
    return new Vormpagina(
        titel,
        kruimels,
        pad,
        concept,
        teruggehaald,
        formulier,
        groepen,
        knop,
        knopje,
        terug,
        weg,
        weigering,
        alle);
  }
}
