package nl.keukentafel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: starts the rooms on one database. */
@SpringBootApplication
public class Keukentafel {

  /** Starts the web application. */
  public static void main(String[] args) {
    SpringApplication.run(Keukentafel.class, args);
  }
}
