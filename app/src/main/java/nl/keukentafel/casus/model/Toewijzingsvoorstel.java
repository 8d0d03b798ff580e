package nl.keukentafel.casus.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.MedewerkerId;

/**
 * Who fits a casus, with every reason for and against said (4-regie: Opname en toewijzing). It
 * proposes; a person chooses.
 *
 * @param redenen for and against, in the order in which they weigh
 */
public record Toewijzingsvoorstel(MedewerkerId medewerker, List<Reden> redenen, double punten) {
  private static final int AANTAL = 3;
  private static final Map<String, Double> NIVEAUS =
      Map.of("kent", 0.25, "doet_onder_begeleiding", 0.5, "doet", 1.0, "begeleidt_anderen", 1.0);
  private static final double GEWICHT_EXPERTISE = 4;
  private static final double GEWICHT_RUIMTE = 3;
  private static final double GEWICHT_EERDER = 2;
  private static final double RUIM = 8;

  /** Something that speaks for or against somebody. */
  public sealed interface Reden {
    /** Works on this leefgebied, at this level. */
    record Expertise(String leefgebied, String niveau) implements Reden {}

    /** Does not work on this leefgebied that was asked for. */
    record GeenExpertise(String leefgebied) implements Reden {}

    /** Hours left a week, before this casus. */
    record Ruimte(double uren) implements Reden {}

    /** Hours too many already, or none left. */
    record GeenRuimte(double teVeel) implements Reden {}

    /** Worked for this household before, last in this year. */
    record KentHuishouden(int jaar) implements Reden {}

    /** Can learn this leefgebied beside a colleague who guides others in it. */
    record Leerpaar(String leefgebied, MedewerkerId met) implements Reden {}
  }

  /** Keeps its own copy. */
  public Toewijzingsvoorstel {
    redenen = List.copyOf(redenen);
  }

  /**
   * The three who fit best.
   *
   * @param gevraagd codes of leefgebieden for which expertise is asked
   * @param nodig hours a week this casus will ask once it has begun
   */
  public static List<Toewijzingsvoorstel> besteDrie(
      List<String> gevraagd, double nodig, Collection<Kandidaat> kandidaten) {
    return kandidaten.stream()
        .map(kandidaat -> voor(kandidaat, gevraagd, nodig, kandidaten))
        .sorted(
            Comparator.comparingDouble(Toewijzingsvoorstel::punten)
                .reversed()
                .thenComparing(voorstel -> voorstel.medewerker().waarde()))
        .limit(AANTAL)
        .toList();
  }

  private static Toewijzingsvoorstel voor(
      Kandidaat kandidaat, List<String> gevraagd, double nodig, Collection<Kandidaat> allen) {
    List<Reden> redenen = new ArrayList<>();
    double kunnen = 0;
    for (String leefgebied : gevraagd) {
      String niveau = kandidaat.expertise().get(leefgebied);
      if (niveau == null) {
        redenen.add(new Reden.GeenExpertise(leefgebied));
        continue;
      }
      kunnen += NIVEAUS.getOrDefault(niveau, 0.0);
      redenen.add(new Reden.Expertise(leefgebied, niveau));
      if (isLerend(niveau)) {
        begeleider(leefgebied, kandidaat, allen)
            .ifPresent(met -> redenen.add(new Reden.Leerpaar(leefgebied, met)));
      }
    }
    double punten = gevraagd.isEmpty() ? 0 : GEWICHT_EXPERTISE * kunnen / gevraagd.size();
    double ruimte = kandidaat.belasting().ruimte();
    redenen.add(ruimte > 0 ? new Reden.Ruimte(ruimte) : new Reden.GeenRuimte(-ruimte));
    punten +=
        ruimte < nodig ? -GEWICHT_RUIMTE : GEWICHT_RUIMTE * Math.min(ruimte - nodig, RUIM) / RUIM;
    if (kandidaat.eerderJaar() != null) {
      redenen.add(new Reden.KentHuishouden(kandidaat.eerderJaar()));
      punten += GEWICHT_EERDER;
    }
    return new Toewijzingsvoorstel(kandidaat.medewerker(), redenen, punten);
  }

  private static boolean isLerend(String niveau) {
    return niveau.equals("kent") || niveau.equals("doet_onder_begeleiding");
  }

  private static Optional<MedewerkerId> begeleider(
      String leefgebied, Kandidaat lerende, Collection<Kandidaat> allen) {
    return allen.stream()
        .filter(ander -> !ander.medewerker().equals(lerende.medewerker()))
        .filter(ander -> "begeleidt_anderen".equals(ander.expertise().get(leefgebied)))
        .max(Comparator.comparingDouble(ander -> ander.belasting().ruimte()))
        .map(Kandidaat::medewerker);
  }
}
