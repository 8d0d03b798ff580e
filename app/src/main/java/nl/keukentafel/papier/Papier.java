package nl.keukentafel.papier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/**
 * Makes a PDF of HTML: PDF/UA-1, so that a screen reader reads it well, and PDF/A-2a, so that an
 * archive can keep it. The font is embedded; nothing is fetched from anywhere.
 *
 * <p>The HTML is what a template of ours made: text of people is escaped in it already. Classes
 * {@code papier…} give the look (frontend, {@code papier.css}); a table has {@code th} with scope.
 */
@Service
public class Papier {

  private static final String LETTER = "Source Sans 3";
  private static final int DUN = 400;
  private static final int DIK = 600;

  /** Stands for a character that the font does not have, such as an emoji. */
  private static final String ONBEKEND_TEKEN = "?";

  /** What every document is made with; read when the first one is made, not when we start. */
  private static final class Voorraad {
    static final String STIJL = new String(lees("papier.css"), StandardCharsets.UTF_8);
    static final byte[] GEWOON = lees("SourceSans3-Regular.ttf");
    static final byte[] VET = lees("SourceSans3-Semibold.ttf");
    static final byte[] KLEUREN = Kleurprofiel.srgb();

    static {
      // The engine would log text of residents, such as a name it cannot draw.
      XRLog.setLoggingEnabled(false);
    }

    private Voorraad() {}
  }

  /** A document and how many sheets it takes. */
  public static final class Gedrukt {
    private final byte[] pdf;
    private final int bladzijden;

    Gedrukt(byte[] pdf, int bladzijden) {
      this.pdf = pdf;
      this.bladzijden = bladzijden;
    }

    public byte[] pdf() {
      return pdf;
    }

    public int bladzijden() {
      return bladzijden;
    }
  }

  /** The document as PDF. */
  public byte[] pdf(String html, Documentgegevens gegevens) {
    return druk(html, gegevens).pdf();
  }

  /** The document as PDF, with the number of its pages. */
  public Gedrukt druk(String html, Documentgegevens gegevens) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder bouwer = new PdfRendererBuilder();
      bouwer.usePDDocument(document);
      bouwer.usePdfUaAccessibility(true);
      bouwer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
      bouwer.useColorProfile(Voorraad.KLEUREN);
      gebruik(bouwer, document, Voorraad.GEWOON, DUN);
      gebruik(bouwer, document, Voorraad.VET, DIK);
      bouwer.useReplacementText(ONBEKEND_TEKEN);
      bouwer.useExternalResourceAccessControl(
          (adres, soort) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      bouwer.withProducer("Keukentafel");
      bouwer.withW3cDocument(new W3CDom().fromJsoup(opgemaakt(html, gegevens)), null);
      bouwer.toStream(uit);
      bouwer.run();
      byte[] pdf = uit.toByteArray();
      return new Gedrukt(pdf, bladzijden(pdf));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static int bladzijden(byte[] pdf) throws IOException {
    try (PDDocument gemaakt = Loader.loadPDF(pdf)) {
      return gemaakt.getNumberOfPages();
    }
  }

  /**
   * Without ligatures: the engine writes their glyph without the letters behind it, and «geeft»
   * would be read aloud as «gee».
   */
  private static void gebruik(
      PdfRendererBuilder bouwer, PDDocument document, byte[] letter, int dikte) throws IOException {
    TrueTypeFont tekens = new TTFParser().parse(new RandomAccessReadBuffer(letter));
    tekens.setEnableGsub(false);
    PDFont pdfLetter = PDType0Font.load(document, tekens, true);
    bouwer.useFont(new PDFontSupplier(pdfLetter), LETTER, dikte, FontStyle.NORMAL, true);
  }

  private static Document opgemaakt(String html, Documentgegevens gegevens) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    Objects.requireNonNull(document.selectFirst("html"))
        .attr("lang", gegevens.taal().getLanguage());
    document.title(gegevens.titel());
    Element kop = document.head();
    meta(kop, "description", gegevens.omschrijving());
    meta(kop, "subject", gegevens.omschrijving());
    meta(kop, "author", gegevens.maker());
    kop.appendElement("style").appendChild(new DataNode(Voorraad.STIJL));
    return document;
  }

  private static void meta(Element kop, String naam, String inhoud) {
    kop.appendElement("meta").attr("name", naam).attr("content", inhoud);
  }

  private static byte[] lees(String naam) {
    try (InputStream bron = Papier.class.getResourceAsStream("/papier/" + naam)) {
      return Objects.requireNonNull(bron, naam).readAllBytes();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
