package nl.keukentafel.melding.triage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class TriagetekstenTest {

  private static final Triagetabel TABEL = new Triagetabellen().standaard();

  private static Properties teksten(String taal) throws IOException {
    var teksten = new Properties();
    var naam = "berichten/triage_" + taal + ".properties";
    try (var bron = TriagetekstenTest.class.getClassLoader().getResourceAsStream(naam)) {
      teksten.load(new InputStreamReader(Objects.requireNonNull(bron), UTF_8));
    }
    return teksten;
  }

  @Test
  void nederlands_en_engels_hebben_dezelfde_teksten() throws IOException {
    assertThat(teksten("nl").keySet()).isEqualTo(teksten("en").keySet());
  }

  @Test
  void elke_regel_heeft_dezelfde_woorden_in_de_tabel_als_op_het_scherm() throws IOException {
    var teksten = teksten("nl");

    assertThat(TABEL.regels())
        .allSatisfy(regel -> {
          assertThat(teksten.getProperty(regel.alsSleutel())).isEqualTo(regel.als());
          assertThat(teksten.getProperty(regel.danSleutel())).isEqualTo(regel.dan());
          assertThat(teksten).containsKey(regel.groepSleutel());
        });
  }

  @Test
  void elke_waarde_en_elke_fout_heeft_een_tekst() throws IOException {
    var teksten = teksten("nl");

    assertThat(
            Stream.of(
                    Gevaar.values(),
                    Afsluiting.values(),
                    Medeweten.values(),
                    Toegang.values(),
                    Pad.values(),
                    Spoed.values())
                .flatMap(Arrays::stream)
                .map(Triagewaarde.class::cast)
                .map(Triagewaarde::sleutel))
        .allSatisfy(sleutel -> assertThat(teksten).containsKey(sleutel));
    assertThat(Tabelfout.Soort.values())
        .allSatisfy(soort -> assertThat(teksten).containsKey(soort.sleutel()));
  }

  @Test
  void elke_klok_van_de_tabel_staat_in_de_termijntabel() throws IOException, SAXException {
    var tabel = Tabelbestand.van(Tabelbestand.document(Triagetabel.standaard()));
    var klokken =
        Stream.of("Regels", "Uitgangspunt")
            .map(naam -> Objects.requireNonNull(tabel.bladen().get(naam)))
            .flatMap(blad -> blad.rijen().stream().map(rij -> blad.uitvoer(rij, "klok")))
            .flatMap(Waardencontrole::teksten)
            .collect(Collectors.toSet());

    assertThat(klokken).isNotEmpty();
    try (var bron =
        TriagetekstenTest.class.getClassLoader().getResourceAsStream("termijn/termijnen.csv")) {
      var bekend =
          new String(Objects.requireNonNull(bron).readAllBytes(), UTF_8)
              .lines()
              .map(regel -> regel.substring(0, regel.indexOf(',')))
              .toList();
      assertThat(bekend).containsAll(klokken);
    }
  }

  @Test
  void geen_zin_is_langer_dan_twintig_woorden() throws IOException {
    assertThat(teksten("nl").values())
        .flatMap(tekst -> Arrays.asList(tekst.toString().split("[.;:]\\s")))
        .allSatisfy(zin -> assertThat(zin.split("\\s+")).hasSizeLessThanOrEqualTo(20));
  }
}
