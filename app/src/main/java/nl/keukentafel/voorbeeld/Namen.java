package nl.keukentafel.voorbeeld;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsnaam;

/** Names of people from several origins, and names of streets; all lists are our own. */
final class Namen {

  private static final double PARTNER_VAN_ELDERS = 0.12;

  private final Kansen<Herkomst> herkomsten = new Kansen<>();
  private final Map<String, List<String>> voornamen = new HashMap<>();
  private final Map<String, Kansen<Achternaam>> achternamen = new HashMap<>();
  private final List<String> straatstammen;
  private final Kansen<String> straatsoorten = new Kansen<>();

  /** Where the names of a family come from, and what is spoken at home beside Dutch. */
  record Herkomst(String code, String taal) {}

  /** A surname in its parts. */
  record Achternaam(String tussenvoegsel, String naam) {}

  /** Reads the lists. */
  Namen() {
    for (NamedCsvRecord rij : Bestanden.csv("herkomsten.csv")) {
      herkomsten.voeg(
          new Herkomst(rij.getField("herkomst"), rij.getField("taal")),
          Integer.parseInt(rij.getField("gewicht")));
    }
    for (NamedCsvRecord rij : Bestanden.csv("voornamen.csv")) {
      voornamen
          .computeIfAbsent(
              rij.getField("herkomst") + rij.getField("geslacht"), s -> new ArrayList<>())
          .add(rij.getField("naam"));
    }
    for (NamedCsvRecord rij : Bestanden.csv("achternamen.csv")) {
      achternamen
          .computeIfAbsent(rij.getField("herkomst"), s -> new Kansen<>())
          .voeg(
              new Achternaam(rij.getField("tussenvoegsel"), rij.getField("naam")),
              Integer.parseInt(rij.getField("gewicht")));
    }
    straatstammen = Bestanden.tekst("straatstammen.txt").lines().toList();
    for (NamedCsvRecord rij : Bestanden.csv("straatsoorten.csv")) {
      straatsoorten.voeg(rij.getField("soort"), Integer.parseInt(rij.getField("gewicht")));
    }
  }

  Herkomst herkomst(Willekeur willekeur) {
    return herkomsten.kies(willekeur);
  }

  /** The origin of a partner: mostly the same. */
  Herkomst vanPartner(Herkomst herkomst, Willekeur willekeur) {
    return willekeur.kans(PARTNER_VAN_ELDERS) ? herkomst(willekeur) : herkomst;
  }

  Achternaam achternaam(Herkomst herkomst, Willekeur willekeur) {
    return Objects.requireNonNull(achternamen.get(herkomst.code())).kies(willekeur);
  }

  /** A whole name with this surname; some have more first names. */
  Persoonsnaam naam(
      Herkomst herkomst, String geslacht, Achternaam achternaam, Willekeur willekeur) {
    List<String> keuzes =
        Objects.requireNonNull(
            voornamen.get(herkomst.code() + (geslacht.equals("man") ? "man" : "vrouw")));
    String roepnaam = willekeur.kies(keuzes);
    String tweede = willekeur.kans(0.35) ? willekeur.kies(keuzes) : "";
    boolean samen = tweede.isEmpty() || tweede.equals(roepnaam);
    String voornamen = samen ? roepnaam : roepnaam + " " + tweede;
    String voorletters = letter(roepnaam) + (samen ? "" : letter(tweede));
    return new Persoonsnaam(
        voornamen,
        roepnaam,
        voorletters,
        achternaam.tussenvoegsel(),
        achternaam.naam(),
        "",
        "",
        Naamgebruik.EIGEN);
  }

  private static String letter(String naam) {
    return naam.substring(0, naam.offsetByCodePoints(0, 1)) + ".";
  }

  /** The name of a wijk, such as {@code Merelkwartier}. */
  String wijk(Willekeur willekeur) {
    return willekeur.kies(straatstammen)
        + willekeur.kies(List.of("buurt", "kwartier", "park", "wijk", "veld"));
  }

  /** A street name, such as {@code Lijsterbeslaan}. */
  String straat(Willekeur willekeur) {
    return willekeur.kies(straatstammen) + straatsoorten.kies(willekeur);
  }
}
