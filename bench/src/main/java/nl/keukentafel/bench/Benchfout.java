package nl.keukentafel.bench;

/** A measurement cannot go on; the message tells the person who runs it why. */
public final class Benchfout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Benchfout(String bericht) {
    super(bericht);
  }

  public Benchfout(String bericht, Throwable oorzaak) {
    super(bericht, oorzaak);
  }
}
