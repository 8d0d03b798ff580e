package nl.keukentafel.plan.web;

import java.util.List;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** One field of a form about the plan; the label and hint are texts already. */
public sealed interface Vormveld {

  /** A line of text. */
  record Regel(String naam, String label, @Nullable String hint, boolean verplicht, int lengte)
      implements Vormveld {}

  /** Several lines of text. */
  record Alinea(
      String naam, String label, @Nullable String hint, boolean verplicht, int regels, int lengte)
      implements Vormveld {}

  /** One of a list. */
  record Keuze(
      String naam,
      String label,
      @Nullable String hint,
      boolean verplicht,
      List<Veld.Optie> opties,
      @Nullable String leeg)
      implements Vormveld {
    /** Keeps its own copy. */
    public Keuze {
      opties = List.copyOf(opties);
    }
  }

  /** One of a few, all in sight. */
  record Rondjes(String naam, String label, @Nullable String hint, List<Veld.Optie> opties)
      implements Vormveld {
    /** Keeps its own copy. */
    public Rondjes {
      opties = List.copyOf(opties);
    }
  }

  /** Any of a few. */
  record Vinkjes(String naam, String label, @Nullable String hint, List<Veld.Optie> opties)
      implements Vormveld {
    /** Keeps its own copy. */
    public Vinkjes {
      opties = List.copyOf(opties);
    }
  }

  /** Goes along without being seen. */
  record Verborgen(String naam) implements Vormveld {}

  /** A line that explains, between the fields. */
  record Uitleg(String tekst) implements Vormveld {}
}
