package nl.keukentafel.casus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.keukentafel.casus.store.UittrekselStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the casus room for who may know which casussen somebody holds, and nothing of the
 * household. Writes no line: whoever hands it on does, for each casus.
 */
@Service
@Transactional(readOnly = true)
public class Casusuittreksels {
  private final UittrekselStore uittreksels;

  Casusuittreksels(UittrekselStore uittreksels) {
    this.uittreksels = uittreksels;
  }

  /**
   * A casus without anything about the household.
   *
   * @param fase code of {@code Fase}
   * @param afgesloten the day it was closed; null while it is not
   * @param teamlid the casushouder
   * @param team the leading team
   */
  public record Regel(
      CasusId casus,
      String nummer,
      String fase,
      LocalDate geopend,
      LocalDate faseSinds,
      @Nullable LocalDate afgesloten,
      MedewerkerId teamlid,
      TeamId team,
      Set<Wet> wetten) {

    /** Keeps its own copy. */
    public Regel {
      wetten = Set.copyOf(wetten);
    }
  }

  /**
   * A page of them.
   *
   * @param totaal how many there are in all
   */
  public record Blad(int totaal, List<Regel> regels) {

    /** Keeps its own copy. */
    public Blad {
      regels = List.copyOf(regels);
    }
  }

  /** Casussen led by these teams and held by these people, in the order of their numbers. */
  public Blad van(
      Collection<MedewerkerId> houders, Collection<TeamId> teams, int overslaan, int hoogstens) {
    return uittreksels.van(houders, teams, overslaan, hoogstens);
  }
}
