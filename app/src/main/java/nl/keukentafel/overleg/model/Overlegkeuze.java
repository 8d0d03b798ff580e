package nl.keukentafel.overleg.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.model.Besluitregel;
import nl.keukentafel.inrichting.model.InrichtingVersie;

/** In which overleg a question belongs (001 §4.2.5, overzicht 7). */
public final class Overlegkeuze {

  private Overlegkeuze() {}

  /**
   * The overleg that takes this question. A team that holds none that fits needs an apart meeting
   * for it.
   */
  public static Overlegvorm voor(InrichtingVersie inrichting, Kernbesluit besluit) {
    Besluitregel regel = inrichting.inrichting().besluitVoor(besluit);
    Overlegvorm vorm = regel.overleg();
    return vorm == null ? Overlegvorm.BESLUITENOVERLEG : vorm;
  }

  /** The questions that an overleg of this kind takes. */
  public static Set<Kernbesluit> in(InrichtingVersie inrichting, Overlegvorm vorm) {
    return Arrays.stream(Kernbesluit.values())
        .filter(besluit -> voor(inrichting, besluit) == vorm)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds that can be planned: those the team holds, and those a question needs. */
  public static List<Overlegvorm> mogelijk(InrichtingVersie inrichting) {
    EnumSet<Overlegvorm> vormen = EnumSet.noneOf(Overlegvorm.class);
    vormen.addAll(inrichting.inrichting().overlegvormen().keySet());
    Arrays.stream(Kernbesluit.values()).map(b -> voor(inrichting, b)).forEach(vormen::add);
    return List.copyOf(vormen);
  }
}
