package nl.keukentafel.casus.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * Which steps a casus can take from where it is, by its typed states (1-domein: The life of a
 * casus). Who may take them is another question: {@link Stapregel}.
 */
public final class Levensloop {

  private Levensloop() {}

  /** The steps that exist from here. */
  public static Set<Levensstap> mogelijk(Casus casus) {
    if (casus instanceof AfgeslotenCasus) {
      return EnumSet.of(Levensstap.HEROPENEN);
    }
    Set<Levensstap> stappen = EnumSet.noneOf(Levensstap.class);
    stappen.addAll(stappen(casus, casus.casushouder()).keySet());
    return stappen;
  }

  /** The step by which a casus comes in this stage; empty when there is none from here. */
  public static Optional<Levensstap> stapNaar(Casus casus, Fase fase) {
    if (casus instanceof AfgeslotenCasus) {
      return fase == Fase.VRAAGVERHELDERING ? Optional.of(Levensstap.HEROPENEN) : Optional.empty();
    }
    return stappen(casus, casus.casushouder()).entrySet().stream()
        .filter(stap -> stap.getValue().fase() == fase && casus.fase() != fase)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The casus after a step; empty when there is no such step from here.
   *
   * @param houder who becomes casushouder of a casus that is reopened; ignored for other steps
   */
  public static Optional<Casus> na(Casus casus, Levensstap stap, @Nullable MedewerkerId houder) {
    return Optional.ofNullable(stappen(casus, houder).get(stap));
  }

  private static Map<Levensstap, Casus> stappen(Casus casus, @Nullable MedewerkerId houder) {
    return switch (casus) {
      case AangemeldeCasus c -> Map.of(Levensstap.AFSLUITEN, c.sluitAf());
      case CasusInVraagverheldering c ->
          lopend(c, Map.of(Levensstap.NAAR_PLAN, c.naarPlan(), Levensstap.OPSCHALEN, c));
      case CasusInPlan c ->
          lopend(
              c,
              Map.of(
                  Levensstap.NAAR_UITVOERING,
                  c.naarUitvoering(),
                  Levensstap.NAAR_VRAAGVERHELDERING,
                  c.terugNaarVraagverheldering(),
                  Levensstap.OPSCHALEN,
                  c));
      case CasusInUitvoering c ->
          lopend(
              c,
              Map.of(
                  Levensstap.AFSCHALEN,
                  c.schaalAf(),
                  Levensstap.NAAR_PLAN,
                  c.terugNaarPlan(),
                  Levensstap.OPSCHALEN,
                  c));
      case CasusInAfschalen c ->
          lopend(c, Map.of(Levensstap.NAZORG, c.naarNazorg(), Levensstap.OPSCHALEN, c.schaalOp()));
      case CasusInNazorg c -> lopend(c, Map.of(Levensstap.OPSCHALEN, c.schaalOp()));
      case SlapendeCasus c -> Map.of(Levensstap.WEKKEN, c.wek(), Levensstap.AFSLUITEN, c.sluitAf());
      case AfgeslotenCasus c ->
          houder == null ? Map.of() : Map.of(Levensstap.HEROPENEN, c.heropen(houder));
    };
  }

  private static Map<Levensstap, Casus> lopend(LopendeCasus casus, Map<Levensstap, Casus> vooruit) {
    Map<Levensstap, Casus> stappen = new EnumMap<>(vooruit);
    stappen.put(Levensstap.AFSLUITEN, casus.sluitAf());
    stappen.put(Levensstap.SLAPEN, casus.laatSlapen());
    return stappen;
  }
}
