package nl.keukentafel.termijn;

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
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Periode;

/**
 * The dated table of terms, shipped as data in {@code termijn/termijnen.csv} (9 §5.7) with, on top,
 * what a gemeente set itself. Immutable.
 */
public final class Termijntabel {

  private final List<Termijnregel> regels;
  private final List<EigenTermijn> eigen;

  /**
   * A table of the given rows.
   *
   * @throws IllegalArgumentException when two rows of one key hold on the same day
   */
  public Termijntabel(List<Termijnregel> regels) {
    this(regels, List.of());
  }

  private Termijntabel(List<Termijnregel> regels, List<EigenTermijn> eigen) {
    this.regels = List.copyOf(regels);
    this.eigen = List.copyOf(eigen);
    for (int een = 0; een < regels.size(); een++) {
      for (int ander = een + 1; ander < regels.size(); ander++) {
        if (regels.get(een).sleutel().equals(regels.get(ander).sleutel())
            && regels.get(een).geldig().overlapt(regels.get(ander).geldig())) {
          throw new IllegalArgumentException(
              "twee regels tegelijk voor " + regels.get(een).sleutel());
        }
      }
    }
  }

  /** The table as shipped. */
  public static Termijntabel meegeleverd() {
    List<Termijnregel> regels = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = lees("termijnen.csv")) {
      for (NamedCsvRecord rij : csv) {
        regels.add(regel(rij));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Termijntabel(regels);
  }

  static CsvReader<NamedCsvRecord> lees(String bestand) {
    InputStream stroom =
        Objects.requireNonNull(
            Termijntabel.class.getResourceAsStream("/termijn/" + bestand), bestand);
    return CsvReader.builder()
        .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8));
  }

  private static Termijnregel regel(NamedCsvRecord rij) {
    return new Termijnregel(
        rij.getField("sleutel"),
        new Duur(
            Integer.parseInt(rij.getField("aantal")), Eenheid.valueOf(rij.getField("eenheid"))),
        rij.getField("begin_bij"),
        Termijnaard.valueOf(rij.getField("aard")),
        Verlenging.valueOf(rij.getField("verlenging")),
        jaNee(rij.getField("opschortbaar")),
        Instelbaar.valueOf(rij.getField("instelbaar")),
        rij.getField("bron"),
        Bronstatus.valueOf(rij.getField("status")),
        new Periode(
            LocalDate.parse(rij.getField("geldig_van")),
            Optional.of(rij.getField("geldig_tot"))
                .filter(datum -> !datum.isEmpty())
                .map(LocalDate::parse)));
  }

  private static boolean jaNee(String tekst) {
    return switch (tekst) {
      case "ja" -> true;
      case "nee" -> false;
      default -> throw new IllegalArgumentException("ja of nee, niet: " + tekst);
    };
  }

  /**
   * This table with a gemeente's own length added. Refuses a term that the law fixes, one longer
   * than the law allows, and a second setting for the same days.
   */
  public Gelezen<Termijntabel> met(EigenTermijn nieuw) {
    Optional<Termijnregel> regel = findRegel(nieuw.sleutel(), nieuw.geldig().van(), List.of());
    if (regel.isEmpty()) {
      return Gelezen.fout("termijn.eigen.onbekend");
    }
    if (eigen.stream()
        .anyMatch(
            al -> al.sleutel().equals(nieuw.sleutel()) && al.geldig().overlapt(nieuw.geldig()))) {
      return Gelezen.fout("termijn.eigen.dubbel");
    }
    return switch (regel.get().instelbaar()) {
      case NEE -> Gelezen.fout("termijn.eigen.wettelijk", regel.get().bron());
      case KORTER ->
          nieuw.duur().compareTo(regel.get().duur()) > 0
              ? Gelezen.fout("termijn.eigen.teLang", regel.get().bron())
              : Gelezen.goed(bij(nieuw));
      case VRIJ -> Gelezen.goed(bij(nieuw));
    };
  }

  private Termijntabel bij(EigenTermijn nieuw) {
    List<EigenTermijn> samen = new ArrayList<>(eigen);
    samen.add(nieuw);
    return new Termijntabel(regels, samen);
  }

  /** The row for a clock that starts on that day, or empty when the table knows none. */
  public Optional<Termijnregel> findRegel(String sleutel, LocalDate begin) {
    return findRegel(sleutel, begin, eigen);
  }

  private Optional<Termijnregel> findRegel(
      String sleutel, LocalDate begin, List<EigenTermijn> instellingen) {
    Optional<Termijnregel> wet =
        regels.stream()
            .filter(regel -> regel.sleutel().equals(sleutel) && regel.geldig().bevat(begin))
            .findFirst();
    return wet.map(regel ->
        instellingen.stream()
            .filter(zelf -> zelf.sleutel().equals(sleutel) && zelf.geldig().bevat(begin))
            .findFirst()
            .map(zelf -> regel.met(zelf.duur(), zelf.geldig()))
            .orElse(regel));
  }

  /** The row for a clock that starts on that day; a missing row is a defect in the data. */
  public Termijnregel getRegel(String sleutel, LocalDate begin) {
    return findRegel(sleutel, begin)
        .orElseThrow(() -> new IllegalStateException("geen termijn " + sleutel + " op " + begin));
  }

  /** All rows, in the order of the table, for the settings page. */
  public List<Termijnregel> regels() {
    return regels;
  }
}
