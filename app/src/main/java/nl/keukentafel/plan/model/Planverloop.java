package nl.keukentafel.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * The history of a plan, derived from what was kept: never written by hand, so that it cannot say
 * anything else than what happened.
 */
public final class Planverloop {

  /** Field in a kept text that says it was taken out. */
  private static final String WEG = "weg";

  private Planverloop() {}

  /**
   * Something that happened to a doel or an actie.
   *
   * @param nummer version of the plan
   * @param nu the text as it was written
   * @param was the text before; null when it was new
   */
  public record Gebeurtenis(int nummer, Stukversie nu, @Nullable Stukversie was) {

    /** What kind of thing happened. */
    public Soort soort() {
      if (nu.velden().containsKey(WEG)) {
        return Soort.WEGGEHAALD;
      }
      if (was == null) {
        return Soort.NIEUW;
      }
      return was.velden().containsKey(WEG) ? Soort.TERUGGEZET : Soort.GEWIJZIGD;
    }

    /** The fields that changed, in the order of the form. */
    public List<String> gewijzigd() {
      Stukversie eerder = was;
      if (eerder == null) {
        return List.of();
      }
      List<String> velden =
          nu.soort() == Stukversie.Soort.DOEL ? Stukvelden.DOEL : Stukvelden.ACTIE;
      return velden.stream()
          .filter(veld ->
              !eerder.velden().getOrDefault(veld, "").equals(nu.velden().getOrDefault(veld, "")))
          .toList();
    }

    public Instant op() {
      return nu.op();
    }

    public MedewerkerId door() {
      return nu.door();
    }
  }

  /** What happened to it. */
  public enum Soort implements Gecodeerd {
    NIEUW,
    GEWIJZIGD,
    WEGGEHAALD,
    TERUGGEZET
  }

  /**
   * When a version was in force.
   *
   * @param van null while it never was
   * @param tot null while it is
   */
  public record Geldigheid(@Nullable LocalDate van, @Nullable LocalDate tot) {

    /** Of a version in any state. */
    public static Geldigheid van(Plan plan) {
      return switch (plan) {
        case ConceptPlan concept -> new Geldigheid(null, null);
        case OvereengekomenPlan inKracht -> new Geldigheid(inKracht.sinds(), null);
        case VervangenPlan vervangen -> new Geldigheid(vervangen.sinds(), vervangen.tot());
      };
    }
  }

  /**
   * What happened in one version, the oldest first. Texts that were taken over from the version
   * before are where it began, and no event.
   *
   * @param teksten of this version, the oldest first; only those this reader may see
   */
  public static List<Gebeurtenis> van(int nummer, List<Stukversie> teksten) {
    Map<UUID, Stukversie> laatste = new HashMap<>();
    List<Gebeurtenis> verloop = new ArrayList<>();
    teksten.stream()
        .sorted(Comparator.comparing(Stukversie::op).thenComparing(Stukversie::versie))
        .forEach(tekst -> {
          Stukversie was = laatste.put(tekst.stuk(), tekst);
          if (tekst.aard() != Stukversie.Aard.BEGIN) {
            verloop.add(new Gebeurtenis(nummer, tekst, was));
          }
        });
    return verloop;
  }
}
