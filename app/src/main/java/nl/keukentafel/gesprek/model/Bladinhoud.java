package nl.keukentafel.gesprek.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.PersoonId;
import org.jspecify.annotations.Nullable;

/**
 * What a worker fills in on the sheet of one leefgebied, as the form has it.
 *
 * @param niets the household says that nothing is going on here
 * @param teksten what was said, by kind; without the empty ones
 * @param over the member a text is about; a kind that is missing is about all of them
 * @param niveaus judgement of the worker, 1–5
 * @param eigen judgement of the resident, 1–5
 */
public record Bladinhoud(
    boolean niets,
    Map<Passagesoort, String> teksten,
    Map<Passagesoort, PersoonId> over,
    Map<Plek, Integer> niveaus,
    Map<Plek, Integer> eigen) {

  /** Where a level belongs: this adult on this domain. */
  public record Plek(Leefgebied domein, PersoonId persoon) {
    /** Name of the field of the worker's judgement. */
    public String niveauVeld() {
      return "niveau-" + domein.code() + "-" + persoon;
    }

    /** Name of the field of the resident's own judgement. */
    public String eigenVeld() {
      return "eigen-" + domein.code() + "-" + persoon;
    }
  }

  /** Name of the field that says whether nothing is going on. */
  public static final String NIETS = "niets";

  /**
   * Keeps its own copies, without empty texts and without a member for a text that is not there.
   */
  public Bladinhoud {
    Map<Passagesoort, String> gevuld = new EnumMap<>(Passagesoort.class);
    teksten.forEach((soort, tekst) -> {
      if (!tekst.isBlank()) {
        gevuld.put(soort, tekst);
      }
    });
    Map<Passagesoort, PersoonId> mensen = new EnumMap<>(Passagesoort.class);
    over.forEach((soort, persoon) -> {
      if (gevuld.containsKey(soort)) {
        mensen.put(soort, persoon);
      }
    });
    teksten = Map.copyOf(gevuld);
    over = Map.copyOf(mensen);
    niveaus = Map.copyOf(niveaus);
    eigen = Map.copyOf(eigen);
  }

  /** Nothing filled in. */
  public static Bladinhoud leeg() {
    return new Bladinhoud(false, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * The sheet as it stands, as far as this reader may see it.
   *
   * @param plekken the levels that are asked
   */
  public static Bladinhoud van(Optional<Blad> blad, Collection<Plek> plekken, Gesprekszicht zicht) {
    Map<Passagesoort, String> teksten = new EnumMap<>(Passagesoort.class);
    Map<Passagesoort, PersoonId> over = new EnumMap<>(Passagesoort.class);
    Map<Plek, Integer> niveaus = new HashMap<>();
    Map<Plek, Integer> eigen = new HashMap<>();
    blad.ifPresent(b -> {
      for (Passage passage : b.open()) {
        teksten.put(passage.soort(), passage.tekst());
        PersoonId wie = passage.merk().over();
        if (wie != null) {
          over.put(passage.soort(), wie);
        }
      }
      for (Score score : b.scores()) {
        Plek plek = new Plek(score.domein(), score.persoon());
        if (zicht.ziet(score) && plekken.contains(plek)) {
          zet(niveaus, plek, score.niveau());
          zet(eigen, plek, score.eigen());
        }
      }
    });
    return new Bladinhoud(blad.map(Blad::niets).orElse(false), teksten, over, niveaus, eigen);
  }

  private static void zet(Map<Plek, Integer> in, Plek plek, @Nullable Integer niveau) {
    if (niveau != null) {
      in.put(plek, niveau);
    }
  }

  /** Name of the field that says about whom a text is. */
  public static String overVeld(Passagesoort soort) {
    return "over-" + soort.code();
  }

  /** All fields with their text, also the empty ones, in the order of the form. */
  public Map<String, String> velden(Collection<Plek> plekken) {
    Map<String, String> velden = new LinkedHashMap<>();
    for (Passagesoort soort : Passagesoort.values()) {
      velden.put(soort.code(), teksten.getOrDefault(soort, ""));
      PersoonId wie = over.get(soort);
      velden.put(overVeld(soort), wie == null ? "" : wie.toString());
    }
    for (Plek plek : plekken) {
      velden.put(plek.eigenVeld(), tekst(eigen.get(plek)));
      velden.put(plek.niveauVeld(), tekst(niveaus.get(plek)));
    }
    velden.put(NIETS, niets ? "ja" : "");
    return velden;
  }

  private static String tekst(@Nullable Integer niveau) {
    return niveau == null ? "" : niveau.toString();
  }

  /**
   * Reads fields back; whoever calls has checked them.
   *
   * @param velden as {@link #velden} gives them; what is missing is empty
   */
  public static Bladinhoud lees(Map<String, String> velden, Collection<Plek> plekken) {
    Map<Passagesoort, String> teksten = new EnumMap<>(Passagesoort.class);
    Map<Passagesoort, PersoonId> over = new EnumMap<>(Passagesoort.class);
    for (Passagesoort soort : Passagesoort.values()) {
      teksten.put(soort, velden.getOrDefault(soort.code(), ""));
      String wie = velden.getOrDefault(overVeld(soort), "");
      if (!wie.isEmpty()) {
        over.put(soort, PersoonId.van(wie));
      }
    }
    Map<Plek, Integer> niveaus = new HashMap<>();
    Map<Plek, Integer> eigen = new HashMap<>();
    for (Plek plek : plekken) {
      zet(niveaus, plek, getal(velden.getOrDefault(plek.niveauVeld(), "")));
      zet(eigen, plek, getal(velden.getOrDefault(plek.eigenVeld(), "")));
    }
    return new Bladinhoud(
        velden.getOrDefault(NIETS, "").equals("ja"), teksten, over, niveaus, eigen);
  }

  private static @Nullable Integer getal(String tekst) {
    return tekst.isEmpty() ? null : Integer.valueOf(tekst);
  }

  /** Says nothing of its content: it may end up in a log. */
  @Override
  public String toString() {
    return "Bladinhoud[]";
  }
}
