package nl.keukentafel.toestemming.web;

import java.util.List;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One question, read together with the residents on a tablet. Made as a view of its own: it knows
 * nothing that was told in confidence by somebody else (schermen/README: showing the screen).
 *
 * @param vraag the question, addressed to who answers it
 * @param wat what is shared, with whom, for what, how long: head and text
 * @param lijst the open and answered questions that may be seen together
 * @param gevers who may answer; each ticks whether they said it
 * @param uitzonderingen grounds on which the young person alone is enough; empty when there are
 *     none
 * @param wilsvraag name of the adult of whom it may be recorded that they cannot weigh this; null
 *     for a child
 * @param wieBeslist who must answer by law, in a sentence
 * @param hindernis why nobody can say yes yet; null when somebody can
 * @param hindernisPad where that can be put right; null when it cannot
 */
public record SamenPagina(
    String casus,
    String pad,
    int nummer,
    int totaal,
    String vraag,
    List<Feit> wat,
    List<Lijstregel> lijst,
    Formulier formulier,
    List<Veld.Optie> gevers,
    List<Veld.Optie> vormen,
    List<Veld.Optie> uitzonderingen,
    @Nullable String wilsvraag,
    String wieBeslist,
    @Nullable String hindernis,
    @Nullable String hindernisPad,
    @Nullable String teruggehaald) {

  /** Keeps its own copies. */
  public SamenPagina {
    wat = List.copyOf(wat);
    lijst = List.copyOf(lijst);
    gevers = List.copyOf(gevers);
    vormen = List.copyOf(vormen);
    uitzonderingen = List.copyOf(uitzonderingen);
  }

  /** A row of the table: head and text. */
  public record Feit(String kop, String tekst) {}

  /** One of the questions beside it. */
  public record Lijstregel(
      String pad, String titel, String stand, boolean nu, boolean open, boolean ja) {}
}
