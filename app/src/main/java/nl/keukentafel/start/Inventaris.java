package nl.keukentafel.start;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a back-up; the last file in it.
 *
 * @param vorm version of this form
 * @param schema version of the migrations
 * @param gemaakt when, in Dutch time
 * @param logmaanden months of the logboek that are a part of their own, as {@code 2026-11-01}
 */
record Inventaris(
    int vorm, String schema, String gemaakt, List<String> logmaanden, List<Tabel> tabellen) {

  static final int VORM = 1;
  static final String NAAM = "inventaris.json";

  /** Keeps its own copies. */
  Inventaris {
    logmaanden = List.copyOf(logmaanden);
    tabellen = List.copyOf(tabellen);
  }

  /**
   * One table.
   *
   * @param sha256 of its file, in hex
   */
  record Tabel(String naam, List<String> kolommen, long rijen, String sha256) {

    /** Keeps its own copy. */
    Tabel {
      kolommen = List.copyOf(kolommen);
    }

    /** Its file in the back-up. */
    String bestand() {
      return "tabellen/" + naam + ".copy";
    }

    /** The columns as SQL. */
    String kolomlijst() {
      return String.join(", ", kolommen.stream().map(kolom -> '"' + kolom + '"').toList());
    }
  }

  byte[] json() {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** Reads it and checks every file against it; a damaged back-up is refused before it is used. */
  static Inventaris lees(ZipFile zip) throws IOException {
    ZipEntry plek = zip.getEntry(NAAM);
    if (plek == null) {
      throw new Startfout("Dit is geen back-up van Keukentafel, of hij is niet afgemaakt.");
    }
    Inventaris inventaris;
    try (InputStream stroom = zip.getInputStream(plek)) {
      inventaris = JsonMapper.shared().readValue(stroom, Inventaris.class);
    } catch (JacksonException fout) {
      throw new Startfout("De inventaris van deze back-up is beschadigd.", fout);
    }
    if (inventaris.vorm() != VORM) {
      throw new Startfout(
          "Deze back-up heeft vorm "
              + inventaris.vorm()
              + "; dit programma leest vorm "
              + VORM
              + ".");
    }
    for (Tabel tabel : inventaris.tabellen()) {
      if (!tabel.sha256().equals(sha256(zip, tabel))) {
        throw new Startfout("De back-up is beschadigd: " + tabel.naam() + " klopt niet.");
      }
    }
    return inventaris;
  }

  private static String sha256(ZipFile zip, Tabel tabel) throws IOException {
    ZipEntry plek = zip.getEntry(tabel.bestand());
    if (plek == null) {
      return "";
    }
    MessageDigest som = sha256();
    try (InputStream stroom = new DigestInputStream(zip.getInputStream(plek), som)) {
      stroom.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(som.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
