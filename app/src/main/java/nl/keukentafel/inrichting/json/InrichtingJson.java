package nl.keukentafel.inrichting.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.inrichting.json.Leesuitkomst.Gelezen;
import nl.keukentafel.inrichting.json.Leesuitkomst.Onleesbaar;
import nl.keukentafel.inrichting.model.Bericht;
import nl.keukentafel.inrichting.model.Bron;
import nl.keukentafel.inrichting.model.Keuze;
import nl.keukentafel.inrichting.model.Keuzelijst;
import nl.keukentafel.inrichting.model.Keuzepunt;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.OngeldigeWaarde;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Tegenspraak;
import nl.keukentafel.inrichting.model.Tekstdeel;
import nl.keukentafel.inrichting.model.Vorm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Teaminrichting as JSON, for the shipped files and for versions in the database. Written and
 * read again it is equal.
 *
 * <pre>{@code
 * {"keuzes": {
 *   "ingang":  {"waarde": ["meldpunt_organisaties"], "bron": "001 §4.2.1"},
 *   "drempel": {"nogNietGekozen": true, "standaard": 2}}}
 * }</pre>
 *
 * <p>Writing names every choice, also those nobody made, with the default by which the software
 * then acted. Reading takes a choice that is left out as not made.
 */
public final class InrichtingJson {

  private static final String KEUZES = "keuzes";
  private static final String WAARDE = "waarde";
  private static final String BRON = "bron";
  private static final String NOG_NIET_GEKOZEN = "nogNietGekozen";
  private static final String STANDAARD = "standaard";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private InrichtingJson() {}

  /** The design as JSON text. */
  public static String schrijf(Teaminrichting inrichting) {
    return schrijf(inrichting.keuzes());
  }

  /** Choices as JSON text, also those that do not agree with each other yet. */
  public static String schrijf(Keuzes keuzes) {
    Map<String, Object> geschreven = new LinkedHashMap<>();
    Keuzelijst.alle().forEach(punt -> geschreven.put(punt.code(), schrijf(keuzes, punt)));
    return MAPPER.writeValueAsString(Map.of(KEUZES, geschreven));
  }

  private static <T> Map<String, Object> schrijf(Keuzes keuzes, Keuzepunt<T> punt) {
    Map<String, Object> geschreven = new LinkedHashMap<>();
    switch (keuzes.keuze(punt)) {
      case Keuze.Gekozen<T>(T waarde, @Nullable Bron bron) -> {
        geschreven.put(WAARDE, punt.vorm().schrijf(waarde));
        if (bron != null) {
          geschreven.put(BRON, bron.verwijzing());
        }
      }
      case Keuze.NogNietGekozen<T>(T waarde) -> {
        geschreven.put(NOG_NIET_GEKOZEN, true);
        geschreven.put(STANDAARD, punt.vorm().schrijf(waarde));
      }
    }
    return geschreven;
  }

  /** Reads a design, or tells every mistake in it. */
  public static Leesuitkomst lees(String json) {
    try {
      return new Lezing().lees(boom(json));
    } catch (JacksonException onleesbaar) {
      return new Onleesbaar(
          List.of(fout("", "geen_json", String.valueOf(onleesbaar.getOriginalMessage()))));
    }
  }

  /**
   * Reads choices that were kept while they were thought out, so that they may contradict each
   * other. What cannot be read was not written by {@link #schrijf(Keuzes)}: an error.
   */
  public static Keuzes leesKeuzes(String json) {
    Lezing lezing = new Lezing();
    lezing.leesAlle(boom(json));
    if (!lezing.fouten.isEmpty()) {
      throw new IllegalStateException("Bewaarde keuzes zijn onleesbaar: " + lezing.fouten);
    }
    return lezing.keuzes;
  }

  static @Nullable Object boom(String json) {
    return MAPPER.readValue(json, Object.class);
  }

  private static Leesfout fout(String pad, String soort, String... woorden) {
    Tekstdeel[] delen = Arrays.stream(woorden).map(Tekstdeel.Woord::new).toArray(Tekstdeel[]::new);
    return new Leesfout(pad, Bericht.van("inrichting.fout." + soort, delen));
  }

  /** One reading, which collects its mistakes on the way. */
  private static final class Lezing {

    private final List<Leesfout> fouten = new ArrayList<>();
    private Keuzes keuzes = Keuzes.leeg();

    void leesAlle(@Nullable Object boom) {
      if (boom instanceof Map<?, ?> wortel && wortel.get(KEUZES) instanceof Map<?, ?> tabel) {
        tabel.forEach((code, keuze) -> leesKeuze(String.valueOf(code), keuze));
      } else {
        fouten.add(fout(KEUZES, "tabel", String.valueOf(boom)));
      }
    }

    Leesuitkomst lees(@Nullable Object boom) {
      leesAlle(boom);
      // Choices are compared with each other only when each can be read.
      if (fouten.isEmpty()) {
        Teaminrichting.tegenspraken(keuzes).forEach(this::meld);
      }
      return fouten.isEmpty() ? new Gelezen(new Teaminrichting(keuzes)) : new Onleesbaar(fouten);
    }

    private void meld(Tegenspraak tegenspraak) {
      String code = tegenspraak.punten().getFirst().code();
      fouten.add(new Leesfout(KEUZES + "." + code, tegenspraak.bericht()));
    }

    private void leesKeuze(String code, @Nullable Object keuze) {
      String pad = KEUZES + "." + code;
      Optional<Keuzepunt<?>> punt = Keuzelijst.findByCode(code);
      if (punt.isEmpty()) {
        fouten.add(fout(pad, "onbekende_keuze", code));
      } else if (keuze instanceof Map<?, ?> velden) {
        leesKeuze(punt.get(), velden, pad);
      } else {
        fouten.add(fout(pad, "tabel", String.valueOf(keuze)));
      }
    }

    private <T> void leesKeuze(Keuzepunt<T> punt, Map<?, ?> velden, String pad) {
      for (Object veld : velden.keySet()) {
        if (!List.of(WAARDE, BRON, NOG_NIET_GEKOZEN, STANDAARD).contains(veld)) {
          fouten.add(fout(pad + "." + veld, "onbekend_veld", String.valueOf(veld)));
        }
      }
      boolean gekozen = velden.containsKey(WAARDE);
      if (gekozen == Boolean.TRUE.equals(velden.get(NOG_NIET_GEKOZEN))) {
        fouten.add(fout(pad, "gekozen_of_niet"));
        return;
      }
      try {
        if (gekozen) {
          T waarde = punt.vorm().lees(velden.get(WAARDE), pad + "." + WAARDE);
          keuzes = keuzes.kies(punt, waarde, leesBron(velden.get(BRON), pad + "." + BRON));
        } else if (velden.containsKey(STANDAARD)) {
          keuzes =
              keuzes.laatOpen(punt, punt.vorm().lees(velden.get(STANDAARD), pad + "." + STANDAARD));
        }
      } catch (OngeldigeWaarde ongeldig) {
        fouten.add(new Leesfout(ongeldig.pad(), ongeldig.reden()));
      }
    }

    private static @Nullable Bron leesBron(@Nullable Object ruw, String pad) {
      return ruw == null ? null : new Bron(new Vorm.Tekst().lees(ruw, pad));
    }
  }
}
