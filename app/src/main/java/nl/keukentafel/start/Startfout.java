package nl.keukentafel.start;

/**
 * The product cannot start; the message tells its operator, in Dutch, what is wrong and what to do.
 */
public final class Startfout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Startfout(String bericht) {
    super(bericht);
  }

  public Startfout(String bericht, Throwable oorzaak) {
    super(bericht, oorzaak);
  }
}
