package nl.keukentafel.scherm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The hashed names of styles, script, fonts and icons, as the frontend build wrote them. */
public final class Assets {

  private static final Map<String, String> PADEN = lees();

  private Assets() {}

  /** Path of an asset by its plain name, e.g. {@code keukentafel.css}. */
  public static String pad(String naam) {
    String pad = PADEN.get(naam);
    if (pad == null) {
      throw new IllegalArgumentException("Onbekend bestand van de frontend: " + naam);
    }
    return pad;
  }

  private static Map<String, String> lees() {
    try (InputStream bron = new ClassPathResource("assets.json").getInputStream()) {
      return JsonMapper.shared().readValue(bron, new TypeReference<Map<String, String>>() {});
    } catch (IOException fout) {
      throw new UncheckedIOException("assets.json ontbreekt: bouw eerst de module frontend", fout);
    }
  }
}
