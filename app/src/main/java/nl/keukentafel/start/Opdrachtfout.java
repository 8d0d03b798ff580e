package nl.keukentafel.start;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command was asked with values that cannot be; the message says in Dutch what would be good. */
public final class Opdrachtfout extends ParameterException {

  private static final long serialVersionUID = 1L;

  /** The message is shown as it is, with the usage of the command under it. */
  public Opdrachtfout(CommandLine opdracht, String bericht) {
    super(opdracht, bericht);
  }
}
