package nl.keukentafel.papier;

import java.util.List;
import org.springframework.stereotype.Service;

/** Checks whether Dutch is plain enough for a resident (language level B1, 4-regie). */
@Service
public class Taalniveau {

  /** What makes this text harder than B1, in the order of the text; empty when it is plain. */
  public List<Taalpunt> keur(String tekst) {
    throw new UnsupportedOperationException("volgt: " + tekst.length());
  }
}
