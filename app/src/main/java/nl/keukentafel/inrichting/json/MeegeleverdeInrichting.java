package nl.keukentafel.inrichting.json;

import java.util.Map;
import nl.keukentafel.inrichting.model.Teaminrichting;

/**
 * A design that ships with the product, to be copied and changed.
 *
 * @param sleutel the name of its file
 * @param naam what it is called, per language code ({@code nl}, {@code en})
 * @param bron the part of the source it follows
 * @param groep its row in {@code data/teams-2014-drie-steden.csv}; empty where it has none
 * @param inrichting the design
 */
public record MeegeleverdeInrichting(
    String sleutel,
    Map<String, String> naam,
    String bron,
    String groep,
    Teaminrichting inrichting) {

  /** Keeps its own copy of the names. */
  public MeegeleverdeInrichting {
    naam = Map.copyOf(naam);
  }
}
