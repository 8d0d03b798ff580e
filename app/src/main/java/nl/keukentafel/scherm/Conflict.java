package nl.keukentafel.scherm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing: the second sees both texts whole and chooses per field, writes
 * a third, or leaves it for later (1-domein: Bad input). Shown by {@code scherm/conflict.jte} with
 * status 409.
 *
 * <p>The form posts to {@code pad} (choose), {@code pad/derde} (write a third text) or {@code
 * pad/later} (keep mine as concept). {@link #gekozen} turns it back into the fields of the form.
 *
 * @param titel heading of the page
 * @param wieAnders name of who saved first
 * @param anderMoment when that was, in words
 * @param versie the version that stands there now
 * @param basisversie the version that both began from
 * @param derde whether a third text is being written
 * @param bellen how to reach the other; null when unknown
 */
public record Conflict(
    String titel,
    List<Kruimel> kruimels,
    String wieAnders,
    String anderMoment,
    List<Regel> regels,
    String pad,
    int versie,
    int basisversie,
    boolean derde,
    @Nullable String bellen,
    Formulier formulier) {

  /** A step of the way to this page; without path it is the page itself. */
  public record Kruimel(@Nullable String pad, String tekst) {}

  /** How a field came out of comparing three texts. */
  public enum Uitslag {
    /** Both changed it, differently: somebody must choose. */
    BOTST,
    /** The same in both. */
    GELIJK,
    /** Only I changed it: mine is taken. */
    ALLEEN_MIJN,
    /** Only the other changed it: that is taken. */
    ALLEEN_ANDER
  }

  /**
   * One field.
   *
   * @param mijn as the field would be posted
   * @param ander as the other left it
   * @param lang whether a third text is a text of several lines
   */
  public record Regel(
      String veld,
      String label,
      Uitslag uitslag,
      String mijn,
      String ander,
      List<Tekstverschil.Deel> mijnDelen,
      List<Tekstverschil.Deel> anderDelen,
      boolean lang) {

    /**
     * Compares what I typed with what the other saved, both made from {@code basis}.
     *
     * @param toon turns the value of a field into words, for codes and dates
     */
    public static Regel van(
        String veld,
        String label,
        String basis,
        String mijn,
        String ander,
        boolean lang,
        UnaryOperator<String> toon) {
      Uitslag uitslag =
          mijn.equals(ander)
              ? Uitslag.GELIJK
              : mijn.equals(basis)
                  ? Uitslag.ALLEEN_ANDER
                  : ander.equals(basis) ? Uitslag.ALLEEN_MIJN : Uitslag.BOTST;
      Tekstverschil.Paar paar = Tekstverschil.tussen(toon.apply(mijn), toon.apply(ander));
      return new Regel(veld, label, uitslag, mijn, ander, paar.een(), paar.ander(), lang);
    }

    public boolean botst() {
      return uitslag == Uitslag.BOTST;
    }
  }

  /** Keeps its own copies. */
  public Conflict {
    kruimels = List.copyOf(kruimels);
    regels = List.copyOf(regels);
  }

  /** How many fields ask for a choice. */
  public long botsingen() {
    return regels.stream().filter(Regel::botst).count();
  }

  /** Whether a form comes from this screen. */
  public static boolean isKeuze(Formulier formulier) {
    return formulier.waarde("botsing").equals("ja");
  }

  /**
   * The form as chosen. A field on which nothing was chosen gets a message, and the typed text
   * stays in {@code mijn-<veld>}.
   *
   * @param velden the fields of the form
   */
  public static Formulier gekozen(Formulier formulier, List<String> velden) {
    Map<String, List<String>> uit = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String veld : velden) {
      String bron =
          switch (formulier.waarde("keuze-" + veld)) {
            case "ander" -> "ander-" + veld;
            case "derde" -> "derde-" + veld;
            case "mijn" -> "mijn-" + veld;
            default -> {
              open.add(veld);
              yield "mijn-" + veld;
            }
          };
      uit.put(veld, formulier.alle(bron));
    }
    uit.put("versie", formulier.alle("versie"));
    Formulier gekozen = Formulier.van(uit);
    open.forEach(veld -> gekozen.fout("keuze-" + veld, "scherm.conflict.kies"));
    return gekozen;
  }

  /** The form as I had typed it, on the version I began from; to keep for later. */
  public static Formulier mijnVersie(Formulier formulier, List<String> velden) {
    Formulier mijn = Formulier.leeg();
    velden.forEach(veld -> mijn.metAlle(veld, formulier.alle("mijn-" + veld)));
    return mijn.metAlle("versie", formulier.alle("basisversie"));
  }
}
