package nl.keukentafel.huishouden.web;

import java.util.List;

/** A BSN, shown once on request: the digits in groups of three. */
public record Bsnblad(String cijfers, List<Kruimel> kruimels, String terug) {

  /** Keeps its own copy. */
  public Bsnblad {
    kruimels = List.copyOf(kruimels);
  }

  /** Without the number. */
  @Override
  public String toString() {
    return "Bsnblad";
  }
}
