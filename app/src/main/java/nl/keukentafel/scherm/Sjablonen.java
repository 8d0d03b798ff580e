package nl.keukentafel.scherm;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a template as text, for what is no page: a document that goes on paper. */
@Component
public class Sjablonen {

  private final TemplateEngine motor;

  Sjablonen(TemplateEngine motor) {
    this.motor = motor;
  }

  /** The template with its record; it has no frame, so no {@code schil}. */
  public String html(String sjabloon, Object pagina) {
    StringOutput uit = new StringOutput();
    motor.render(sjabloon + ".jte", Map.of(Scherm.PAGINA, pagina), uit);
    return uit.toString();
  }
}
