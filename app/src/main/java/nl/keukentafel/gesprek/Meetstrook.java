package nl.keukentafel.gesprek;

import java.time.LocalDate;
import java.util.List;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.scherm.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * The newest levels of the adults of a household on the leefgebieden of one instrument, beside the
 * ones before: persons × leefgebieden. Never one total. Shown by {@code gesprek/strook.jte}.
 *
 * @param instrument code, for instance zrm-2013; empty when nothing was ever measured
 * @param instrumentnaam as people say it
 * @param datum of the newest meting; null when there is none
 * @param door the assessors of that meting
 * @param deels whether the newest meting left domains of the instrument open
 * @param metingen how many there are with this instrument
 * @param andere how many there are with other instruments: they are shown apart, never compared
 * @param kolommen the leefgebieden of the instrument, in the fixed order
 */
public record Meetstrook(
    String instrument,
    String instrumentnaam,
    @Nullable LocalDate datum,
    List<MedewerkerId> door,
    boolean deels,
    int metingen,
    int andere,
    List<Kolom> kolommen,
    List<Rij> rijen) {

  /** Keeps its own copies. */
  public Meetstrook {
    door = List.copyOf(door);
    kolommen = List.copyOf(kolommen);
    rijen = List.copyOf(rijen);
  }

  /** No meting yet. */
  public static Meetstrook leeg() {
    return new Meetstrook("", "", null, List.of(), false, 0, 0, List.of(), List.of());
  }

  public boolean isLeeg() {
    return metingen == 0;
  }

  /**
   * A leefgebied of the instrument.
   *
   * @param leefgebied code
   * @param aangesloten whether it joined the casus; the others stay visibly empty
   */
  public record Kolom(String leefgebied, boolean aangesloten) {
    /** The head of the column in words, with the places where it may break. */
    public String kop() {
      return Teksten.tekst("gesprek.kolom." + leefgebied);
    }

    /** The same without those places, for a phone. */
    public String naam() {
      return kop().replace("\u00AD", "");
    }
  }

  /** An adult, with a cell for each column. */
  public record Rij(String naam, List<Cel> cellen) {

    /** Keeps its own copy. */
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * The newest level of one adult on one leefgebied.
   *
   * @param niveau 1–5; null when never measured, or not for this reader
   * @param vorige the level before it with the same instrument; null when there is none
   * @param eigen the own judgement of the resident; null when not asked
   * @param sinds day of the meting of this level, when that is not the newest one; else null
   */
  public record Cel(
      @Nullable Integer niveau,
      @Nullable Integer vorige,
      @Nullable Integer eigen,
      @Nullable LocalDate sinds) {

    /** Nothing measured. */
    public static Cel leeg() {
      return new Cel(null, null, null, null);
    }

    public boolean isLeeg() {
      return niveau == null && eigen == null;
    }

    /** Higher than before: better. */
    public boolean isBeter() {
      return niveau != null && vorige != null && niveau > vorige;
    }

    /** Lower than before: worse. */
    public boolean isSlechter() {
      return niveau != null && vorige != null && niveau < vorige;
    }

    /** The same as before. */
    public boolean isGelijk() {
      return niveau != null && niveau.equals(vorige);
    }
  }
}
