package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.voorbeeld.Huishoudschets.Adres;

/**
 * Wijken, postcodes and streets of a generated gemeente.
 *
 * <p>Postcodes lie below 1011: in the Netherlands 1000 to 1009 are post-office boxes and 1010 is
 * not in use, so no letter can reach a real door.
 */
final class Stratenplan {

  private static final int EERSTE = 1000;
  private static final int LAATSTE = 1010;
  private static final Set<String> NIET_UITGEGEVEN = Set.of("SA", "SD", "SS");
  private static final int POSTCODES_PER_STRAAT = 5;

  private final String plaats;
  private final List<UUID> wijken = new ArrayList<>();
  private final List<String> postcodes = postcodes();
  private final List<String> straten = new ArrayList<>();

  /** Lays out this many wijken. */
  Stratenplan(String plaats, int aantal, Namen namen, Willekeur willekeur) {
    this.plaats = plaats;
    for (int nummer = 0; nummer < aantal; nummer++) {
      wijken.add(willekeur.id());
    }
    for (int plek = 0; plek < postcodes.size(); plek++) {
      straten.add(plek % POSTCODES_PER_STRAAT == 0 ? namen.straat(willekeur) : straten.getLast());
    }
  }

  private static List<String> postcodes() {
    List<String> alle = new ArrayList<>();
    for (int cijfers = EERSTE; cijfers <= LAATSTE; cijfers++) {
      for (char een = 'A'; een <= 'Z'; een++) {
        for (char twee = 'A'; twee <= 'Z'; twee++) {
          String letters = "" + een + twee;
          if (!NIET_UITGEGEVEN.contains(letters)) {
            alle.add(cijfers + " " + letters);
          }
        }
      }
    }
    return alle;
  }

  /** Writes the wijken with their postcodes. */
  void schrijf(Lader lader, Namen namen, Willekeur willekeur, int huishoudens) {
    Set<String> gebruikt = new HashSet<>();
    int perWijk = huishoudens / wijken.size();
    for (UUID wijk : wijken) {
      String naam = namen.wijk(willekeur);
      while (!gebruikt.add(naam)) {
        naam = namen.wijk(willekeur) + " " + (gebruikt.size() + 1);
      }
      lader.voeg(Tabel.WIJK, wijk, naam, (int) (perWijk * 2.11), perWijk);
    }
    for (int plek = 0; plek < postcodes.size(); plek++) {
      lader.voeg(Tabel.WIJK_POSTCODE, postcodes.get(plek), wijken.get(wijkVan(plek)));
    }
  }

  private int wijkVan(int plek) {
    return (int) ((long) plek * wijken.size() / postcodes.size());
  }

  /** The id of a wijk by its number. */
  UUID wijk(int nummer) {
    return wijken.get(nummer);
  }

  /** Some address in the wijk with this number. */
  Adres adres(int nummer, Willekeur willekeur) {
    int begin = eersteVan(nummer);
    int plek = begin + willekeur.tot(eersteVan(nummer + 1) - begin);
    return new Adres(
        straten.get(plek),
        Integer.toString(willekeur.van(1, 40) + 40 * (plek % POSTCODES_PER_STRAAT)),
        willekeur.kans(0.07) ? willekeur.kies(List.of("A", "B", "C", "bis", "-1", "-2")) : null,
        postcodes.get(plek),
        plaats,
        wijken.get(nummer));
  }

  private int eersteVan(int nummer) {
    return (int) (((long) nummer * postcodes.size() + wijken.size() - 1) / wijken.size());
  }
}
