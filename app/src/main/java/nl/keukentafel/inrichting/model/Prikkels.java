package nl.keukentafel.inrichting.model;

import static nl.keukentafel.inrichting.model.Vorm.eenVan;
import static nl.keukentafel.inrichting.model.Vorm.meerVan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Aspect 7: what steers costs (001 §3.7, §4.2.7, §5.7). */
public final class Prikkels {

  /** Whether the team has a budget. 001 §3.7, §5.7.1. */
  public static final Keuzepunt<Teambudget> BUDGET =
      punt(1, "budget", eenVan(Teambudget.class), Teambudget.GEEN, "001 §3.7");

  /** What it rests on. 001 bijlage 2. */
  public static final Keuzepunt<Budgetgrondslag> BUDGETGRONDSLAG =
      punt(
          2,
          "budgetgrondslag",
          eenVan(Budgetgrondslag.class),
          Budgetgrondslag.STANDAARDBEDRAG,
          "001 bijlage 2");

  /** Who bears which cost. 001 §5.7.1. */
  public static final Keuzepunt<Map<Kostenpost, Drager>> DRAGERS =
      punt(
          3,
          "dragers",
          new Vorm.PerSleutel<>(Kostenpost.class, eenVan(Drager.class)),
          Map.of(),
          "001 §5.7.1");

  /** What the team is told about referring. 001 §3.7. */
  public static final Keuzepunt<Opschaalopdracht> OPSCHAALOPDRACHT =
      punt(
          4, "opschaalopdracht", eenVan(Opschaalopdracht.class), Opschaalopdracht.GEEN, "001 §3.7");

  /** The share of questions the team should handle itself, in percent; 0 is no target. 001 §3.7. */
  public static final Keuzepunt<Integer> STREEFAANDEEL =
      punt(5, "streefaandeel", new Vorm.Getal(0, 100), 0, "001 §3.7");

  /** What a team gets when it saves costs. 001 §3.7. */
  public static final Keuzepunt<Set<Beloning>> BELONING =
      punt(6, "beloning", meerVan(Beloning.class), EnumSet.noneOf(Beloning.class), "001 §3.7");

  /** How cost is kept in mind; "aandacht in overleg" makes it a standing item. 001 overzicht 9. */
  public static final Keuzepunt<Set<Kostensturing>> KOSTENSTURING =
      punt(
          7,
          "kostensturing",
          meerVan(Kostensturing.class),
          EnumSet.noneOf(Kostensturing.class),
          "001 overzicht 9");

  static final List<Keuzepunt<?>> PUNTEN =
      List.of(
          BUDGET,
          BUDGETGRONDSLAG,
          DRAGERS,
          OPSCHAALOPDRACHT,
          STREEFAANDEEL,
          BELONING,
          KOSTENSTURING);

  private Prikkels() {}

  private static <T> Keuzepunt<T> punt(
      int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return Keuzepunt.van(Aspect.PRIKKELS, volgnummer, code, vorm, standaard, bron);
  }
}
