package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, told on the page that follows. */
enum Gedaan {
  GEPLAND,
  GEPLAND_MET_VRAGEN,
  GEOPEND,
  AANWEZIGHEID,
  STEMMEN,
  GENOMEN,
  VERDAAGD,
  WACHT,
  GESLOTEN;

  /** The word in the address of the page. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sentence for the reader. */
  String zin() {
    return tekst("overleg.gedaan." + code());
  }

  /** What this word of an address stands for; empty for any other. */
  static Optional<Gedaan> find(String code) {
    return Arrays.stream(values()).filter(gedaan -> gedaan.code().equals(code)).findFirst();
  }
}
