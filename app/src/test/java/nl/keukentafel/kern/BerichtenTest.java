package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtenTest {

  private static Properties lees(String bundel) {
    Properties berichten = new Properties();
    try (InputStream stroom =
        Objects.requireNonNull(
            BerichtenTest.class.getResourceAsStream("/berichten/" + bundel + ".properties"))) {
      berichten.load(new InputStreamReader(stroom, StandardCharsets.UTF_8));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return berichten;
  }

  private static TreeSet<String> gaten(String patroon) {
    return Pattern.compile("\\{\\d}")
        .matcher(patroon)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kern", "termijn", "huishouden"})
  void nederlands_en_engels_hebben_dezelfde_berichten_met_dezelfde_gaten(String bundel) {
    Properties nl = lees(bundel + "_nl");
    Properties en = lees(bundel + "_en");
    assertThat(nl.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
    for (String sleutel : nl.stringPropertyNames()) {
      for (String tekst : new String[] {nl.getProperty(sleutel), en.getProperty(sleutel)}) {
        assertThat(tekst).as(sleutel).isNotBlank();
      }
      assertThat(gaten(nl.getProperty(sleutel)))
          .as(sleutel)
          .isEqualTo(gaten(en.getProperty(sleutel)));
    }
  }
}
