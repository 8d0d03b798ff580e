package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudbeeld.Bekende;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;

/**
 * The household in the middle and the strongest ties around it, one in each corner (schermen 03).
 * What does not fit is named below it; everybody stands in the list of the household.
 *
 * @param inWoorden the whole drawing in one sentence, for who does not see it
 * @param leden one or two lines in the middle
 * @param banden at most four
 * @param ook names of the others, in one sentence; empty when all are drawn
 */
public record Netwerktekening(String inWoorden, List<String> leden, List<Band> banden, String ook) {

  private static final int PLEKKEN = 4;
  // Half of the drawing holds about so many letters of this size.
  private static final int LETTERS = 21;

  /** Keeps its own copies. */
  public Netwerktekening {
    leden = List.copyOf(leden);
    banden = List.copyOf(banden);
  }

  /**
   * A tie.
   *
   * @param soort sterk, gewoon, zwak or gespannen
   * @param lijn path of the line from the middle
   * @param x where the words begin, or end when {@code rechts}
   * @param y baseline of the name; what this person does stands one line lower
   */
  public record Band(
      String naam, String wat, String soort, String lijn, int x, int y, boolean rechts) {}

  /** The drawing of a household. */
  static Netwerktekening van(Huishoudbeeld huishouden) {
    List<Band> banden = new ArrayList<>();
    List<Bekende> netwerk = huishouden.netwerk();
    for (int plek = 0; plek < Math.min(PLEKKEN, netwerk.size()); plek++) {
      banden.add(band(netwerk.get(plek), plek));
    }
    String ook =
        netwerk.stream().skip(PLEKKEN).map(Netwerktekening::naam).collect(Collectors.joining(", "));
    return new Netwerktekening(
        tekst(
            "werkplek.casus.netwerk.in_woorden",
            netwerk.stream()
                .map(bekende ->
                    naam(bekende) + ": " + tekst("huishouden.sterkte." + bekende.sterkte()))
                .collect(Collectors.joining("; "))),
        leden(huishouden.leden()),
        banden,
        ook);
  }

  private static Band band(Bekende bekende, int plek) {
    boolean rechts = plek % 2 == 1;
    boolean onder = plek >= 2;
    String wat = bekende.wat();
    return new Band(
        kort(naam(bekende)),
        kort(wat == null ? tekst("huishouden.sterkte." + bekende.sterkte()) : wat),
        bekende.sterkte(),
        "M%d %d %d %d"
            .formatted(rechts ? 202 : 126, onder ? 122 : 74, rechts ? 262 : 66, onder ? 152 : 44),
        rechts ? 328 : 0,
        onder ? 168 : 18,
        rechts);
  }

  /** Adults on the first line, children below it. */
  private static List<String> leden(List<Bewoner> leden) {
    String kind = "kind";
    List<String> regels = new ArrayList<>();
    for (boolean kinderen : new boolean[] {false, true}) {
      String regel =
          leden.stream()
              .filter(lid -> lid.rol().equals(kind) == kinderen)
              .map(Bewoner::roepnaam)
              .collect(Collectors.joining(" · "));
      if (!regel.isEmpty()) {
        regels.add(kort(regel));
      }
    }
    return regels;
  }

  private static String naam(Bekende bekende) {
    return tekst(
        "werkplek.casus.netwerk.naam",
        bekende.naam(),
        tekst("huishouden.netwerksoort." + bekende.soort()));
  }

  private static String kort(String tekst) {
    return tekst.length() <= LETTERS ? tekst : tekst.substring(0, LETTERS - 1).strip() + "…";
  }
}
