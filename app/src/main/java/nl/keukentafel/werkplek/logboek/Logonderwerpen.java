package nl.keukentafel.werkplek.logboek;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.melding.Meldingen;
import nl.keukentafel.scherm.Teksten;
import org.springframework.stereotype.Component;

/** Finds whom or what somebody means who searches the logbook. */
@Component
class Logonderwerpen {

  private static final int HOOGSTENS = 10;
  private static final Pattern NUMMER = Pattern.compile("20\\d{2}-\\d{3,6}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Huishoudens huishoudens;
  private final Casussen casussen;
  private final Meldingen meldingen;

  Logonderwerpen(Huishoudens huishoudens, Casussen casussen, Meldingen meldingen) {
    this.huishoudens = huishoudens;
    this.casussen = casussen;
    this.meldingen = meldingen;
  }

  /**
   * Something that may be meant.
   *
   * @param soort what it is, in words
   */
  record Onderwerp(UUID id, String naam, String soort) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Onderwerp[" + id + "]";
    }
  }

  /**
   * What may be meant: an id from a line, the number of a casus or melding, or a name or address.
   */
  List<Onderwerp> zoek(String getypt) {
    String tekst = Tekst.schoneRegel(getypt);
    if (tekst.isEmpty()) {
      return List.of();
    }
    if (ID.matcher(tekst).matches()) {
      return List.of(new Onderwerp(UUID.fromString(tekst), tekst, ""));
    }
    return NUMMER.matcher(tekst).matches() ? opNummer(tekst) : opNaam(tekst);
  }

  private List<Onderwerp> opNummer(String nummer) {
    List<Onderwerp> gevonden = new ArrayList<>();
    casussen
        .findOpNummer(nummer)
        .ifPresent(casus ->
            gevonden.add(
                new Onderwerp(casus.id().waarde(), nummer, Teksten.tekst("logboek.soort.casus"))));
    meldingen
        .findOpNummer(nummer)
        .ifPresent(melding ->
            gevonden.add(
                new Onderwerp(melding.waarde(), nummer, Teksten.tekst("logboek.soort.melding"))));
    return gevonden;
  }

  private List<Onderwerp> opNaam(String tekst) {
    List<Onderwerp> gevonden = new ArrayList<>();
    for (Huishoudens.Treffer treffer : huishoudens.zoek(tekst, HOOGSTENS)) {
      if (treffer.persoon() != null) {
        gevonden.add(
            new Onderwerp(
                treffer.persoon().waarde(),
                treffer.titel(),
                Teksten.tekst("logboek.soort.persoon")));
      }
      if (treffer.huishouden() != null) {
        gevonden.add(
            new Onderwerp(
                treffer.huishouden().waarde(),
                treffer.titel(),
                Teksten.tekst("logboek.soort.huishouden")));
      }
    }
    return gevonden;
  }
}
