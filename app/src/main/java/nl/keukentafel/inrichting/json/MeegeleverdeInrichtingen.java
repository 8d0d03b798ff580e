package nl.keukentafel.inrichting.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.json.Leesuitkomst.Gelezen;
import nl.keukentafel.inrichting.json.Leesuitkomst.Onleesbaar;
import org.jspecify.annotations.Nullable;

/** The designs that ship with the product: the files named in {@code inrichting/lijst.txt}. */
public final class MeegeleverdeInrichtingen {

  private static final Locale TAAL = Locale.of("nl");

  private final Map<String, MeegeleverdeInrichting> perSleutel = new LinkedHashMap<>();

  /** Reads them all. A file that cannot be read stops the product with file, place and reason. */
  public MeegeleverdeInrichtingen() {
    tekst("inrichting/lijst.txt")
        .lines()
        .filter(regel -> !regel.isBlank())
        .forEach(sleutel -> perSleutel.put(sleutel, lees(sleutel)));
  }

  /** All, in the order of the list. */
  public List<MeegeleverdeInrichting> alle() {
    return List.copyOf(perSleutel.values());
  }

  /** The design of this file. */
  public Optional<MeegeleverdeInrichting> findBySleutel(String sleutel) {
    return Optional.ofNullable(perSleutel.get(sleutel));
  }

  private static MeegeleverdeInrichting lees(String sleutel) {
    String bestand = "inrichting/" + sleutel + ".json";
    String json = tekst(bestand);
    return switch (InrichtingJson.lees(json)) {
      case Gelezen(var inrichting) -> {
        Object boom = InrichtingJson.boom(json);
        Map<?, ?> kop = boom instanceof Map<?, ?> velden ? velden : Map.of();
        yield new MeegeleverdeInrichting(
            sleutel,
            Map.of("nl", veld(kop, "naam.nl", bestand), "en", veld(kop, "naam.en", bestand)),
            veld(kop, "bron", bestand),
            kop.get("groep") instanceof String groep ? groep : "",
            inrichting);
      }
      case Onleesbaar(List<Leesfout> fouten) ->
          throw new IllegalStateException(
              fouten.stream()
                  .map(fout -> bestand + ", " + regel(fout))
                  .collect(Collectors.joining(System.lineSeparator())));
    };
  }

  /** One mistake in a line: place and reason. */
  static String regel(Leesfout fout) {
    ResourceBundle bundel = ResourceBundle.getBundle("berichten.inrichting", TAAL);
    return fout.pad() + ": " + fout.bericht().tekst(TAAL, bundel::getString);
  }

  private static String veld(Map<?, ?> kop, String pad, String bestand) {
    @Nullable Object waarde = kop;
    for (String stap : pad.split("\\.", -1)) {
      waarde = waarde instanceof Map<?, ?> velden ? velden.get(stap) : null;
    }
    if (waarde instanceof String tekst && !tekst.isBlank()) {
      return tekst;
    }
    throw new IllegalStateException(bestand + ", " + pad + ": no text");
  }

  private static String tekst(String bestand) {
    try (InputStream stroom =
        MeegeleverdeInrichtingen.class.getClassLoader().getResourceAsStream(bestand)) {
      if (stroom == null) {
        throw new IllegalStateException(bestand + ": no such file on the class path");
      }
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(bestand, fout);
    }
  }
}
