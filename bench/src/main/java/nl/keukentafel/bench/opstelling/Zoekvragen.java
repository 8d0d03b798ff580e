package nl.keukentafel.bench.opstelling;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.keukentafel.bench.product.Database;

/**
 * What people type in the search field: names of residents of this gemeente, half of them with a
 * slip of the finger. The same seed gives the same words.
 */
public final class Zoekvragen {

  private static final String LETTERS = "abcdefghijklmnoprstuvwz";

  private Zoekvragen() {}

  /** That many, ready for an address. */
  public static List<String> van(Database database, UUID gemeente, int aantal, Random toeval)
      throws SQLException {
    List<String> namen = new ArrayList<>();
    try (Connection verbinding = database.beheerder();
        PreparedStatement vraag =
            verbinding.prepareStatement(
                """
                select distinct concat_ws(' ', roepnaam, tussenvoegsel, achternaam), achternaam
                from huishouden.persoon where gemeente = ? order by 1 limit 20000
                """)) {
      vraag.setObject(1, gemeente);
      try (ResultSet rijen = vraag.executeQuery()) {
        while (rijen.next()) {
          namen.add(rijen.getString(1 + toeval.nextInt(2)));
        }
      }
    }
    List<String> vragen = new ArrayList<>();
    for (int i = 0; i < aantal && !namen.isEmpty(); i++) {
      String naam = namen.get(toeval.nextInt(namen.size()));
      String getypt = toeval.nextBoolean() ? verschrijf(naam, toeval) : naam;
      vragen.add(URLEncoder.encode(getypt, StandardCharsets.UTF_8));
    }
    return List.copyOf(vragen);
  }

  /** One slip: a letter forgotten, doubled, replaced, or two exchanged; short names stay. */
  static String verschrijf(String naam, Random toeval) {
    if (naam.length() < 4) {
      return naam;
    }
    int plek = 1 + toeval.nextInt(naam.length() - 2);
    StringBuilder getypt = new StringBuilder(naam);
    switch (toeval.nextInt(4)) {
      case 0 -> getypt.deleteCharAt(plek);
      case 1 -> getypt.insert(plek, naam.charAt(plek));
      case 2 -> getypt.setCharAt(plek, LETTERS.charAt(toeval.nextInt(LETTERS.length())));
      case 3 -> {
        getypt.setCharAt(plek, naam.charAt(plek + 1));
        getypt.setCharAt(plek + 1, naam.charAt(plek));
      }
      default -> throw new IllegalStateException();
    }
    return getypt.toString();
  }
}
