package nl.keukentafel.melding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filled-in form of the tests; each field can be changed or left out. */
final class Meldformulier {

  private final Map<String, List<String>> velden = new LinkedHashMap<>();

  /** What a teamlid types at the telephone. */
  static Meldformulier vanTeam() {
    Meldformulier formulier = vanPartner();
    formulier.met("kanaal", "zelf");
    formulier.met("datum", "vandaag");
    formulier.met("melder_soort", "naaste");
    return formulier;
  }

  /** What a partner types. */
  static Meldformulier vanPartner() {
    Meldformulier formulier = new Meldformulier();
    formulier.met("soort", "hulpvraag_wmo");
    formulier.met("over_naam", "mevrouw Van 't Duizendblad");
    formulier.met("over_postcode", "1234 AB");
    formulier.met("tekst", "Zij is twee keer gevallen.");
    formulier.met("leefgebieden", "lichamelijke_gezondheid", "sociaal_netwerk");
    formulier.met("gevaar", "nee");
    formulier.met("dreiging", "nee");
    formulier.met("geweld", "nee");
    formulier.met("weet", "ja");
    return formulier;
  }

  Meldformulier met(String veld, String... waarden) {
    velden.put(veld, List.of(waarden));
    return this;
  }

  /** By turns a name and a value. */
  String[] velden() {
    List<String> paren = new ArrayList<>();
    velden.forEach((naam, waarden) ->
        waarden.forEach(waarde -> {
          paren.add(naam);
          paren.add(waarde);
        }));
    return paren.toArray(String[]::new);
  }
}
