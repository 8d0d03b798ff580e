package nl.keukentafel.melding.triage;

import java.util.List;

/** A table that was stored or shipped cannot be read; uploaded ones are refused before that. */
public final class OngeldigeTriagetabel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Tabelfout> fouten;

  OngeldigeTriagetabel(List<Tabelfout> fouten) {
    super("triage table cannot be read: " + fouten);
    this.fouten = List.copyOf(fouten);
  }

  /** What is wrong. */
  public List<Tabelfout> fouten() {
    return fouten;
  }
}
