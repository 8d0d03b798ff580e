package nl.keukentafel.inrichting.model;

/** A written value that a {@link Vorm} cannot read: where it stands and what is wrong with it. */
public final class OngeldigeWaarde extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String pad;
  private final transient Bericht reden;

  OngeldigeWaarde(String pad, Bericht reden) {
    super(pad + ": " + reden);
    this.pad = pad;
    this.reden = reden;
  }

  /** Where it stands, such as {@code ingang[1]}. */
  public String pad() {
    return pad;
  }

  /** What is wrong with it. */
  public Bericht reden() {
    return reden;
  }
}
