package nl.keukentafel.scherm;

/**
 * What was asked for is not there for this person. The answer is the same whether it does not
 * exist, belongs to another gemeente, or may not be known (3-privacy).
 */
public final class NietGevonden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NietGevonden() {
    super("niet gevonden", null, false, false);
  }
}
