package nl.keukentafel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: starts the rooms on one database, or carries out one command. */
@SpringBootApplication
public class Keukentafel {

  /**
   * Without arguments, or with only settings ({@code --server.port=8080}), the web application;
   * anything else is a command.
   */
  public static void main(String[] args) {
    if (isOpdracht(args)) {
      System.exit(Opdrachten.voerUit(args));
    }
    SpringApplication.run(Keukentafel.class, args);
  }

  private static boolean isOpdracht(String[] args) {
    return args.length > 0
        && (!args[0].startsWith("--") || args[0].equals("--help") || args[0].equals("--version"));
  }
}
