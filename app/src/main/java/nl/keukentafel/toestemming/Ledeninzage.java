package nl.keukentafel.toestemming;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import org.jspecify.annotations.Nullable;

/**
 * What each member of a household sees of what is recorded (3-privacy: what a member sees of the
 * plan). A value: made once, asked for every piece. Somebody it does not know sees nothing.
 */
public final class Ledeninzage {

  /** Another adult's pieces of these kinds are seen only when that adult shares them. */
  private static final Set<Categorie> EIGEN_VAN_EEN_VOLWASSENE =
      EnumSet.of(Categorie.MEDISCH, Categorie.JUSTITIE, Categorie.FINANCIEN);

  /** What somebody said and how they do: not for who is under 16, unless shared. */
  private static final Set<Categorie> NIET_VOOR_KINDEREN =
      EnumSet.of(
          Categorie.MEDISCH,
          Categorie.JUSTITIE,
          Categorie.FINANCIEN,
          Categorie.GESPREK,
          Categorie.METINGEN);

  private final Map<PersoonId, Lid> leden;

  private Ledeninzage(Map<PersoonId, Lid> leden) {
    this.leden = leden;
  }

  /** How old somebody is, as far as it matters here. */
  public enum Levensfase {
    ONDER_12,
    VAN_12_TOT_16,
    VAN_16_TOT_18,
    VOLWASSEN
  }

  /**
   * A member, or a parent with gezag who lives elsewhere.
   *
   * @param woontHier whether household-level pieces are theirs too
   * @param gezag persons who have gezag over, or are voogd of, this one
   * @param zorgtVoor persons who are curator or mentor of this adult
   * @param beheert persons who are bewindvoerder of this adult
   * @param afgeschermd the interest of this child forbids that who has gezag sees its pieces
   * @param deelt kinds of own data that this one shares with the housemates
   */
  public record Lid(
      PersoonId persoon,
      Levensfase fase,
      boolean woontHier,
      Set<PersoonId> gezag,
      Set<PersoonId> zorgtVoor,
      Set<PersoonId> beheert,
      boolean afgeschermd,
      Set<Categorie> deelt) {
    /** Keeps its own copies. */
    public Lid {
      gezag = Set.copyOf(gezag);
      zorgtVoor = Set.copyOf(zorgtVoor);
      beheert = Set.copyOf(beheert);
      deelt = Set.copyOf(deelt);
    }

    /** An adult who lives here and shares nothing in particular. */
    public static Lid volwassene(PersoonId persoon, Categorie... deelt) {
      return new Lid(
          persoon, Levensfase.VOLWASSEN, true, Set.of(), Set.of(), Set.of(), false, Set.of(deelt));
    }

    /** A child who lives here, with who has gezag. */
    public static Lid kind(
        PersoonId persoon, Levensfase fase, Set<PersoonId> gezag, Categorie... deelt) {
      return new Lid(persoon, fase, true, gezag, Set.of(), Set.of(), false, Set.of(deelt));
    }
  }

  /** What these see of each other. */
  public static Ledeninzage van(Collection<Lid> leden) {
    return new Ledeninzage(
        leden.stream().collect(Collectors.toUnmodifiableMap(Lid::persoon, Function.identity())));
  }

  /** Whether this reader sees this piece; the first rule that fits decides. */
  public boolean ziet(PersoonId lezer, Stuk stuk) {
    Lid wie = leden.get(lezer);
    PersoonId over = stuk.merk().over();
    if (wie == null) {
      return false;
    }
    if (lezer.equals(over)) {
      return true;
    }
    if (stuk.merk().vertrouwelijk() || stuk.categorie() == Categorie.VERTROUWELIJK) {
      return false;
    }
    return over == null ? wie.woontHier() : zietVanAnder(wie, leden.get(over), stuk.categorie());
  }

  private static boolean zietVanAnder(Lid lezer, @Nullable Lid ander, Categorie categorie) {
    if (ander == null) {
      return false; // moved out, or never lived here
    }
    if (lezer.woontHier() && ander.deelt().contains(categorie)) {
      return true;
    }
    boolean gezag = ander.gezag().contains(lezer.persoon());
    return switch (ander.fase()) {
      case ONDER_12 -> gezag;
      case VAN_12_TOT_16 -> gezag && !ander.afgeschermd();
      case VAN_16_TOT_18 -> gezag && ander.deelt().contains(categorie);
      case VOLWASSEN -> zietVanVolwassene(lezer, ander, categorie);
    };
  }

  private static boolean zietVanVolwassene(Lid lezer, Lid ander, Categorie categorie) {
    if (ander.zorgtVoor().contains(lezer.persoon())) {
      return true;
    }
    if (categorie == Categorie.FINANCIEN && ander.beheert().contains(lezer.persoon())) {
      return true;
    }
    if (!lezer.woontHier() || !ander.woontHier()) {
      return false;
    }
    return switch (lezer.fase()) {
      case ONDER_12, VAN_12_TOT_16 -> !NIET_VOOR_KINDEREN.contains(categorie);
      case VAN_16_TOT_18, VOLWASSEN -> !EIGEN_VAN_EEN_VOLWASSENE.contains(categorie);
    };
  }
}
