package nl.keukentafel.papier;

import org.springframework.stereotype.Service;

/** Makes a PDF of HTML: PDF/UA-1 and PDF/A-2a, the font embedded. */
@Service
public class Papier {

  /** The document as PDF. */
  public byte[] pdf(String html, Documentgegevens gegevens) {
    throw new UnsupportedOperationException("volgt: " + html.length() + gegevens);
  }
}
