package nl.keukentafel.huishouden.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Wet;

/**
 * Who may act for a person in a matter on a day: the dated table law × act × age, shipped as data
 * in {@code huishouden/bevoegdheid.csv}. The first row that fits holds; no row means a jurist is
 * asked, never a default (1-domein, Vertegenwoordiging). Immutable.
 */
public final class Bevoegdheidstabel {

  private final List<Bevoegdheidsregel> regels;

  private Bevoegdheidstabel(List<Bevoegdheidsregel> regels) {
    this.regels = List.copyOf(regels);
  }

  /** The table as shipped. */
  public static Bevoegdheidstabel meegeleverd() {
    InputStream stroom =
        Objects.requireNonNull(
            Bevoegdheidstabel.class.getResourceAsStream("/huishouden/bevoegdheid.csv"));
    List<Bevoegdheidsregel> regels = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord rij : csv) {
        regels.add(regel(rij));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Bevoegdheidstabel(regels);
  }

  private static Bevoegdheidsregel regel(NamedCsvRecord rij) {
    return new Bevoegdheidsregel(
        Wet.valueOf(rij.getField("wet")),
        Handeling.valueOf(rij.getField("handeling")),
        Integer.parseInt(rij.getField("leeftijd_van")),
        Integer.parseInt(rij.getField("leeftijd_tot")),
        Bevoegdheidsregel.Toestand.valueOf(rij.getField("toestand")),
        Bevoegdheidsregel.Wie.valueOf(rij.getField("wie")),
        lijst(rij.getField("soorten"), Vertegenwoordigingssoort::valueOf),
        lijst(rij.getField("uitzonderingen"), Uitzondering::valueOf),
        new Rechtsgrond(rij.getField("bron"), rij.getField("status").equals("NAGELEZEN")),
        new Periode(
            LocalDate.parse(rij.getField("geldig_van")),
            Optional.of(rij.getField("geldig_tot"))
                .filter(datum -> !datum.isEmpty())
                .map(LocalDate::parse)));
  }

  private static <T> Set<T> lijst(String tekst, Function<String, T> lezer) {
    return Stream.of(tekst.split(" "))
        .filter(woord -> !woord.isEmpty())
        .map(lezer)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who may do this. A person whose possible ages fall under different rows needs a jurist. */
  public Bevoegdheid wieMag(Bevoegdheidsvraag vraag) {
    List<Vertegenwoordiging> lopend =
        vraag.vertegenwoordigingen().stream()
            .filter(namens -> namens.periode().bevat(vraag.dag()))
            .toList();
    Optional<Bevoegdheidsregel> jongst = regel(vraag, vraag.leeftijd().minstens(), lopend);
    Optional<Bevoegdheidsregel> oudst = regel(vraag, vraag.leeftijd().hoogstens(), lopend);
    if (!jongst.equals(oudst)) {
      return new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.leeftijdOnzeker");
    }
    return jongst
        .map(regel -> antwoord(regel, lopend))
        .orElse(new Bevoegdheid.VraagEenJurist("huishouden.bevoegdheid.geenRegel"));
  }

  private Optional<Bevoegdheidsregel> regel(
      Bevoegdheidsvraag vraag, int leeftijd, List<Vertegenwoordiging> lopend) {
    return regels.stream()
        .filter(regel -> regel.wet() == vraag.wet() && regel.handeling() == vraag.handeling())
        .filter(regel -> regel.omvat(leeftijd) && regel.geldig().bevat(vraag.dag()))
        .filter(regel ->
            switch (regel.toestand()) {
              case ALTIJD -> true;
              case WILSBEKWAAM -> vraag.wilsbekwaam();
              case WILSONBEKWAAM -> !vraag.wilsbekwaam();
              case VERTEGENWOORDIGD -> !vanSoort(regel, lopend).isEmpty();
            })
        .findFirst();
  }

  private static Bevoegdheid antwoord(Bevoegdheidsregel regel, List<Vertegenwoordiging> lopend) {
    List<Vertegenwoordiging> wie = vanSoort(regel, lopend);
    return switch (regel.wie()) {
      case ZELF -> new Bevoegdheid.Zelf(wie, regel.grond());
      case VERTEGENWOORDIGER ->
          wie.isEmpty() ? onbekend(regel, false) : new Bevoegdheid.Namens(wie, regel.grond());
      case SAMEN ->
          wie.isEmpty()
              ? onbekend(regel, true)
              : new Bevoegdheid.Samen(wie, regel.uitzonderingen(), regel.grond());
    };
  }

  private static Bevoegdheid onbekend(Bevoegdheidsregel regel, boolean ookZelf) {
    return new Bevoegdheid.NogOnbekend(
        regel.soorten(), ookZelf, regel.uitzonderingen(), regel.grond());
  }

  private static List<Vertegenwoordiging> vanSoort(
      Bevoegdheidsregel regel, List<Vertegenwoordiging> lopend) {
    return lopend.stream().filter(namens -> regel.soorten().contains(namens.soort())).toList();
  }
}
