package nl.keukentafel.voorbeeld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How large a generated gemeente is and what stands in it.
 *
 * @param teams number of teams: one for about 8,000 households, at least three
 * @param open number of open casussen, about one in forty households
 * @param meetteam of these, how many in the first team: 60 where that fits
 * @param voorbij number of casussen that are over, about one in twenty households
 */
record Gemeenteplan(
    UUID id,
    String naam,
    long zaad,
    int huishoudens,
    int teams,
    int open,
    int meetteam,
    int voorbij) {

  /** Casussen of the team to measure with (issue: an ordinary teamlid of a team with 60). */
  static final int MEETTEAM = 60;

  static final int MINSTE_HUISHOUDENS = 20;

  private static final int HUISHOUDENS_PER_TEAM = 8_000;
  private static final List<String> STAMMEN =
      List.of(
          "Wilge", "Elze", "Zilver", "Riet", "Klaver", "Distel", "Varen", "Stille", "Wijde",
          "Koele", "Lichte", "Warme", "Espe", "Iepe", "Hoge", "Lage", "Mos", "Heem");
  private static final List<String> EINDEN =
      List.of("waard", "rade", "meer", "gaard", "stede", "brink", "wolde", "kamp", "mede", "horst");

  /** The gemeenten of one seed: a few large, many small, together exactly this many households. */
  static List<Gemeenteplan> verdeel(int huishoudens, int gemeenten, long zaad) {
    double som = 0;
    for (int nummer = 1; nummer <= gemeenten; nummer++) {
      som += gewicht(nummer);
    }
    int teVerdelen = huishoudens - gemeenten * MINSTE_HUISHOUDENS;
    int over = huishoudens;
    List<Gemeenteplan> plannen = new ArrayList<>();
    for (int nummer = gemeenten; nummer >= 1; nummer--) {
      int deel =
          nummer == 1 ? over : MINSTE_HUISHOUDENS + (int) (teVerdelen * gewicht(nummer) / som);
      over -= deel;
      plannen.addFirst(van(nummer, deel, zaad));
    }
    return plannen;
  }

  private static double gewicht(int nummer) {
    return 1 / Math.pow(nummer, 0.6);
  }

  private static Gemeenteplan van(int nummer, int huishoudens, long zaad) {
    int teams = Math.max(3, Math.round((float) huishoudens / HUISHOUDENS_PER_TEAM));
    int meetteam = Math.min(MEETTEAM, huishoudens / 5);
    int open = Math.max(huishoudens / 40, meetteam + (teams - 1) * Math.min(8, huishoudens / 20));
    String sleutel = "keukentafel genereer %d %d %d".formatted(zaad, nummer, huishoudens);
    return new Gemeenteplan(
        // The same order makes the same gemeente, so that a second run finds it and goes on.
        UUID.nameUUIDFromBytes(sleutel.getBytes(StandardCharsets.UTF_8)),
        naam(nummer - 1),
        zaad * 1_000_003L + nummer,
        huishoudens,
        teams,
        open,
        meetteam,
        huishoudens / 20);
  }

  private static String naam(int plek) {
    int soorten = STAMMEN.size() * EINDEN.size();
    String naam =
        STAMMEN.get(plek % STAMMEN.size())
            + EINDEN.get((plek + plek / STAMMEN.size()) % EINDEN.size());
    return plek < soorten ? naam : naam + " " + (plek / soorten + 1);
  }

  /** Domain of the addresses with which people sign in; {@code example} is nobody's. */
  String domein() {
    return naam.toLowerCase(Locale.ROOT).replace(" ", "-")
        + "-"
        + Long.toString(Math.floorMod(zaad, 1_679_616L), 36)
        + ".example";
  }

  /** Households in the area of this team. */
  int huishoudensVan(int team) {
    return deel(huishoudens, teams, team);
  }

  /** Open casussen of this team. */
  int openVan(int team) {
    return team == 0 ? meetteam : deel(open - meetteam, teams - 1, team - 1);
  }

  /** Casussen of this team that are over. */
  int voorbijVan(int team) {
    return deel(voorbij, teams, team);
  }

  private static int deel(int geheel, int delen, int nummer) {
    return geheel / delen + (nummer < geheel % delen ? 1 : 0);
  }
}
