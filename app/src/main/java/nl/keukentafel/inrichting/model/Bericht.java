package nl.keukentafel.inrichting.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.Patroon;

/**
 * A message key with its arguments, from the bundle {@code berichten/inrichting}.
 *
 * @param sleutel the key, such as {@code inrichting.weigering.bevoegdheid}
 * @param delen the arguments, in the order of the pattern
 */
public record Bericht(String sleutel, List<Tekstdeel> delen) implements Tekstdeel {

  /** Keeps its own copy of the arguments. */
  public Bericht {
    delen = List.copyOf(delen);
  }

  /** A message with arguments. */
  public static Bericht van(String sleutel, Tekstdeel... delen) {
    return new Bericht(sleutel, List.of(delen));
  }

  /** The label of a value. */
  public static Bericht van(Begrip begrip) {
    return new Bericht(begrip.sleutel(), List.of());
  }

  /** The labels of several values, joined by <em>of</em>. */
  public static Tekstdeel een(Collection<? extends Begrip> begrippen) {
    return new Opsomming(true, begrippen.stream().map(Bericht::van).toList());
  }

  /** The labels of several values, joined by <em>en</em>. */
  public static Tekstdeel alle(Collection<? extends Begrip> begrippen) {
    return new Opsomming(false, begrippen.stream().map(Bericht::van).toList());
  }

  @Override
  public String tekst(Locale taal, UnaryOperator<String> patroon) {
    Object[] ingevuld = delen.stream().map(deel -> deel.tekst(taal, patroon)).toArray();
    return Patroon.vulIn(patroon.apply(sleutel), ingevuld);
  }
}
