package nl.keukentafel.toestemming.web;

import java.util.List;

/**
 * The same question on paper, to sign.
 *
 * @param ondertekenaars who sign, one line each
 */
public record BladPagina(
    String casus,
    String pad,
    String nummer,
    String vraag,
    List<SamenPagina.Feit> wat,
    String wieBeslist,
    List<String> ondertekenaars,
    String datum) {

  /** Keeps its own copies. */
  public BladPagina {
    wat = List.copyOf(wat);
    ondertekenaars = List.copyOf(ondertekenaars);
  }
}
