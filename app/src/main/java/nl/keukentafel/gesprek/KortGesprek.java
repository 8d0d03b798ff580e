package nl.keukentafel.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * A conversation about one leefgebied, written down in one go and finished with it (1-domein: a
 * casus of one leefgebied goes from melding to plan in one screen).
 *
 * @param minuten how long it took; null when not noted
 * @param bezoekers the teamleden who held it, one or two; empty: who writes it down
 * @param personen members of the household who were there
 * @param leefgebied code
 * @param reden why the leefgebied belongs to the casus; null when it joined before
 * @param teksten what was said, by kind; empty texts may be left out
 * @param merk of all of it
 * @param niveaus judgement of the worker per adult, 1–5; empty when nothing was measured. Kept only
 *     where the instrument scores the leefgebied as one domain
 * @param eigen judgement of the resident, 1–5
 */
public record KortGesprek(
    CasusId casus,
    LocalDate datum,
    @Nullable Integer minuten,
    List<MedewerkerId> bezoekers,
    Set<PersoonId> personen,
    String leefgebied,
    @Nullable String reden,
    Map<Passagesoort, String> teksten,
    Merk merk,
    Map<PersoonId, Integer> niveaus,
    Map<PersoonId, Integer> eigen) {

  /** Keeps its own copies; refuses levels outside 1–5. */
  public KortGesprek {
    bezoekers = List.copyOf(bezoekers);
    personen = Set.copyOf(personen);
    teksten = Map.copyOf(teksten);
    niveaus = Map.copyOf(niveaus);
    eigen = Map.copyOf(eigen);
    niveaus.values().forEach(KortGesprek::controleer);
    eigen.values().forEach(KortGesprek::controleer);
  }

  private static void controleer(int niveau) {
    if (niveau < 1 || niveau > 5) {
      throw new IllegalArgumentException("een niveau is 1 tot en met 5");
    }
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "KortGesprek[" + casus + ", " + leefgebied + "]";
  }
}
