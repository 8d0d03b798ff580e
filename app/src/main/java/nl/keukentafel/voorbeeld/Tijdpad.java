package nl.keukentafel.voorbeeld;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.voorbeeld.Verloop.Stap;
import org.jspecify.annotations.Nullable;

/**
 * On which days, counted back from today, the steps of a made-up casus were. A day that is null has
 * not come.
 *
 * @param gesprek the first conversation
 * @param loopt whether that is not finished yet
 * @param plan the concept of the plan was begun
 * @param inKracht the plan came into force
 * @param tweedeGesprek it was looked at together
 */
record Tijdpad(
    String fase,
    int toegewezen,
    @Nullable Integer gesprek,
    boolean loopt,
    @Nullable Integer plan,
    @Nullable Integer inKracht,
    @Nullable Integer tweedeGesprek,
    @Nullable Integer afschalen,
    @Nullable Integer nazorg,
    @Nullable Integer einde) {

  private static final int NAAR_TOEWIJZING = 7;

  /**
   * A path that ends in this stage.
   *
   * @param dagen since the melding: within {@link #dagen(String)} of the stage
   * @param metNazorg whether the design of the team has nazorg
   */
  static Tijdpad naar(String fase, int dagen, boolean metNazorg, Willekeur willekeur) {
    int toegewezen = Math.max(0, dagen - NAAR_TOEWIJZING);
    Integer gesprek = toegewezen >= 4 ? Integer.valueOf(toegewezen - willekeur.van(2, 4)) : null;
    boolean loopt = fase.equals("vraagverheldering") && gesprek != null && willekeur.kans(0.4);
    Integer plan = null;
    Integer inKracht = null;
    Integer tweede = null;
    Integer afschalen = null;
    Integer nazorg = null;
    Integer einde = null;
    if (trede(fase) >= 1 && gesprek != null) {
      plan = Math.max(1, gesprek - willekeur.van(3, 8));
    }
    if (trede(fase) >= 2 && plan != null) {
      inKracht = Math.max(1, plan - willekeur.van(1, 6));
      int daarna = inKracht;
      if (trede(fase) == 2) {
        tweede = inKracht > 60 ? Integer.valueOf(inKracht - willekeur.van(42, 56)) : null;
      } else {
        tweede = daarna * 3 / 5;
        afschalen = tweede - 1;
        boolean langer = metNazorg && trede(fase) >= 4;
        nazorg = langer ? Integer.valueOf(Math.max(2, daarna * 2 / 5)) : null;
        einde = trede(fase) == 5 ? Integer.valueOf(Math.max(1, daarna / 8)) : null;
      }
    }
    return new Tijdpad(
        fase, toegewezen, gesprek, loopt, plan, inKracht, tweede, afschalen, nazorg, einde);
  }

  private static int trede(String fase) {
    return switch (fase) {
      case "plan" -> 1;
      case "uitvoering" -> 2;
      case "afschalen" -> 3;
      case "nazorg" -> 4;
      case "slapend", "afgesloten" -> 5;
      default -> 0;
    };
  }

  /** The fewest and the most days since the melding that a stage asks. */
  static int[] dagen(String fase) {
    return switch (fase) {
      case "aangemeld" -> new int[] {1, 30};
      case "vraagverheldering" -> new int[] {6, 38};
      case "plan" -> new int[] {24, 48};
      case "uitvoering" -> new int[] {40, 240};
      case "afschalen" -> new int[] {130, 300};
      case "nazorg" -> new int[] {160, 330};
      default -> new int[] {260, 900};
    };
  }

  /** Whether the work itself is done. */
  boolean klaar() {
    return afschalen != null;
  }

  List<Stap> stappen() {
    List<Stap> stappen = new ArrayList<>();
    if (gesprek != null) {
      stappen.add(new Stap(toegewezen, "vraagverheldering", "toegewezen", null));
    }
    zet(stappen, plan, "plan", "de vragen zijn duidelijk");
    zet(stappen, inKracht, "uitvoering", "het plan is overeengekomen");
    zet(stappen, afschalen, "afschalen", "de doelen zijn bereikt");
    zet(stappen, nazorg, "nazorg", "het huishouden kan verder met eigen mensen");
    if (einde != null) {
      String reden =
          fase.equals("slapend")
              ? "het huishouden redt het nu zelf; het mag altijd terugkomen"
              : "de vraag is beantwoord";
      stappen.add(new Stap(einde, fase, reden, null));
    }
    return stappen;
  }

  private static void zet(List<Stap> stappen, @Nullable Integer dag, String fase, String reden) {
    if (dag != null) {
      stappen.add(new Stap(dag, fase, reden, null));
    }
  }

  /** Days since a contact moment was held, or lapsed with the end; null: it is open. */
  @Nullable Integer nazorgGedaan(int uiterlijk, int nummer) {
    if (einde != null && uiterlijk < einde) {
      return einde;
    }
    boolean voorbij = uiterlijk > 0;
    // The newest one that passed is sometimes late.
    return voorbij && (einde != null || nummer == 1 || uiterlijk > 20)
        ? Integer.valueOf(uiterlijk)
        : null;
  }
}
