package nl.keukentafel.papier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF under test: what it says, how it looks, and what the judge thinks of it. */
public final class Pdf {

  private final byte[] bytes;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  public Pdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What veraPDF has against it as PDF/UA-1 and PDF/A-2a; empty when nothing. */
  public List<String> gebreken() {
    List<String> gebreken = new ArrayList<>();
    for (PDFAFlavour eis : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser lezer =
          Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), eis)) {
        var oordeel = Foundries.defaultInstance().createValidator(eis, false).validate(lezer);
        oordeel
            .getTestAssertions()
            .forEach(
                a -> gebreken.add(eis + " " + a.getRuleId().getClause() + ": " + a.getMessage()));
        if (!oordeel.isCompliant() && gebreken.isEmpty()) {
          gebreken.add(eis + ": niet goed");
        }
      } catch (VeraPDFException | IOException fout) {
        throw new IllegalStateException(fout);
      }
    }
    return gebreken;
  }

  /** All text, in reading order, on one line. */
  public String tekst() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** All text as it stands on the sheet: from left to right, from top to bottom. */
  public String opHetBlad() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper lezer = new PDFTextStripper();
      lezer.setSortByPosition(true);
      return lezer.getText(document).replaceAll("\\s+", " ");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Number of pages. */
  public int bladzijden() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Lays the document and a picture of each page in {@code target/papier}, to look at. */
  public Pdf leg(String naam) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Path map = Files.createDirectories(Path.of("target", "papier"));
      Files.write(map.resolve(naam + ".pdf"), bytes);
      PDFRenderer tekenaar = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage beeld = tekenaar.renderImageWithDPI(i, 80);
        ImageIO.write(beeld, "png", map.resolve(naam + "-" + (i + 1) + ".png").toFile());
      }
      return this;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
