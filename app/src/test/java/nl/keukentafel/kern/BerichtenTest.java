package nl.keukentafel.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
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

  @ParameterizedTest
  @ValueSource(strings = {"kern", "termijn", "huishouden"})
  void nederlands_en_engels_hebben_dezelfde_berichten_met_dezelfde_gaten(String bundel) {
    Properties nl = lees(bundel + "_nl");
    Properties en = lees(bundel + "_en");
    assertThat(nl.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
    for (String sleutel : nl.stringPropertyNames()) {
      for (String tekst : new String[] {nl.getProperty(sleutel), en.getProperty(sleutel)}) {
        assertThat(tekst).as(sleutel).isNotBlank().doesNotContain("'");
      }
      assertThat(new MessageFormat(nl.getProperty(sleutel)).getFormatsByArgumentIndex())
          .as(sleutel)
          .hasSameSizeAs(new MessageFormat(en.getProperty(sleutel)).getFormatsByArgumentIndex());
    }
  }
}
