package nl.keukentafel.ervaring.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What residents of a team said in one year, in numbers. Only answers that came together with at
 * least nine others count, so the figures grow by ten at a time and nobody can see one answer
 * arrive (3-privacy: figures never show a group small enough to recognise someone).
 *
 * @param aantal how many questionnaires these figures are of; 0 or at least {@link #DREMPEL}
 */
public record Teamcijfers(
    int jaar, int aantal, List<Regel> regels, int wistSteun, int steunGevraagd) {

  /** Fewer answers than this are not shown. */
  public static final int DREMPEL = 10;

  /**
   * How often each answer was given to a sentence.
   *
   * @param aantallen five numbers, from not true at all to quite true
   */
  public record Regel(Stelling stelling, List<Integer> aantallen) {

    /** Keeps its own copy. */
    public Regel {
      aantallen = List.copyOf(aantallen);
    }

    /** How many answered this sentence. */
    public int samen() {
      return aantallen.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Keeps its own copy; refuses figures of a group that is too small. */
  public Teamcijfers {
    regels = List.copyOf(regels);
    if (aantal > 0 && aantal < DREMPEL) {
      throw new IllegalArgumentException("te weinig antwoorden om te tonen");
    }
  }

  /** Nothing to show yet. */
  public boolean isLeeg() {
    return aantal == 0;
  }

  /** The figures of these answers, all of one team and year and each within a full portie. */
  public static Teamcijfers van(int jaar, List<Ingevuld> antwoorden) {
    Map<Stelling, int[]> tellers = new EnumMap<>(Stelling.class);
    for (Stelling stelling : Stelling.values()) {
      tellers.put(stelling, new int[Stelling.HOOGST]);
    }
    int wist = 0;
    int gevraagd = 0;
    for (Ingevuld antwoord : antwoorden) {
      antwoord
          .scores()
          .forEach((stelling, score) ->
              tellers.getOrDefault(stelling, new int[Stelling.HOOGST])[score - 1]++);
      gevraagd += antwoord.wistSteun() == null ? 0 : 1;
      wist += Boolean.TRUE.equals(antwoord.wistSteun()) ? 1 : 0;
    }
    List<Regel> regels = new ArrayList<>();
    tellers.forEach((stelling, aantallen) ->
        regels.add(new Regel(stelling, Arrays.stream(aantallen).boxed().toList())));
    return new Teamcijfers(jaar, antwoorden.size(), regels, wist, gevraagd);
  }
}
