package nl.keukentafel.scherm;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** The templates of the product, without the product. */
public final class Proefsjablonen {

  private Proefsjablonen() {}

  public static Sjablonen maak() {
    return new Sjablonen(SchermConfiguratie.sjabloonmotor());
  }

  /** A page in the frame, for a worker who has signed in. */
  public static String pagina(String sjabloon, Object pagina) {
    Schil schil =
        new Schil("Lotte", "Teamlid", "Lindewaard", true, List.of(), true, "/", "csrf", "nu");
    StringOutput uit = new StringOutput();
    SchermConfiguratie.sjabloonmotor()
        .render(
            sjabloon + ".jte", Map.<String, Object>of("schil", schil, Scherm.PAGINA, pagina), uit);
    return uit.toString();
  }
}
