package nl.keukentafel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where results go: on screen at once, and in a file of which docs/prestaties.md is composed. */
public final class Verslag {

  private final StringBuilder tekst = new StringBuilder();

  public Verslag(String titel) {
    tekst.append("## ").append(titel).append("\n\n");
  }

  public Verslag alinea(String zinnen) {
    tekst.append(zinnen).append("\n\n");
    return this;
  }

  public Verslag tabel(Tabel tabel) {
    tekst.append(tabel.markdown()).append('\n');
    return this;
  }

  /** Prints it and writes it; an earlier result in this file is replaced. */
  public void schrijf(Path bestand) {
    System.out.println();
    System.out.println(tekst);
    try {
      Files.createDirectories(bestand.toAbsolutePath().getParent());
      Files.writeString(bestand, tekst);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
