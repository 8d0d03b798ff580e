package nl.keukentafel.postgres;

import java.nio.file.Path;

/** A product that starts its database and waits to be killed. */
final class StartEnWacht {

  private StartEnWacht() {}

  /** Prints port and ownership, then waits for its input to end and closes. */
  public static void main(String[] args) throws Exception {
    try (var postgres =
        EmbeddedPostgres.start(EmbeddedPostgres.Instellingen.forFolder(Path.of(args[0])))) {
      System.out.println("poort=" + postgres.port() + " eigenaar=" + postgres.eigenaar());
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }
}
