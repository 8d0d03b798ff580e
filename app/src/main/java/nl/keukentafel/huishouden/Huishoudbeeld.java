package nl.keukentafel.huishouden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.WijkId;
import org.jspecify.annotations.Nullable;

/**
 * A household as a worker needs it beside the work: who live here, who belong to it from elsewhere,
 * who stand around it, and how to talk with them. Codes are those of the database, in small
 * letters; their words are {@code huishouden.rol.kind}, {@code huishouden.sterkte.zwak} and so on.
 *
 * @param versie version of the household itself, for who wants to change it
 * @param naam for instance "El Idrissi–Van 't Hof"
 * @param adres one line; null when it is not known. Shown only to who works with the household
 * @param leden hoofdaanvrager, partner, then the others from old to young
 * @param naasten children and parents who live elsewhere
 * @param netwerk people around the household, the strongest tie first
 */
public record Huishoudbeeld(
    HuishoudenId id,
    int versie,
    String naam,
    @Nullable String adres,
    boolean adresBeschermd,
    @Nullable WijkId wijk,
    List<Bewoner> leden,
    List<Naaste> naasten,
    List<Bekende> netwerk) {

  /** Keeps its own copies. */
  public Huishoudbeeld {
    leden = List.copyOf(leden);
    naasten = List.copyOf(naasten);
    netwerk = List.copyOf(netwerk);
  }

  /** Age from which a child decides about help together with who has gezag (Jeugdwet 7.3.4). */
  private static final int BESLIST_MEE = 12;

  /** Age from which a young person decides alone. */
  private static final int BESLIST_ZELF = 16;

  /**
   * Somebody who lives here today.
   *
   * @param lid id of the stay
   * @param leeftijd for the screen: "41", or "40–41" when the day of birth is not known
   * @param jaren youngest age possible; null when unknown or dead
   * @param taal language to talk in; null for Dutch
   * @param communicatie what helps when talking or writing
   */
  public record Bewoner(
      UUID lid,
      PersoonId persoon,
      String naam,
      String roepnaam,
      String rol,
      LocalDate van,
      @Nullable String leeftijd,
      @Nullable Integer jaren,
      boolean overleden,
      @Nullable String taal,
      @Nullable String communicatie,
      boolean heeftBsn,
      List<Namens> vertegenwoordigers,
      List<Opgelegd> maatregelen) {

    /** Keeps its own copies. */
    public Bewoner {
      vertegenwoordigers = List.copyOf(vertegenwoordigers);
      maatregelen = List.copyOf(maatregelen);
    }

    /** Whether this child decides along with who has gezag. */
    public boolean beslistMee() {
      return jaren != null && jaren >= BESLIST_MEE && jaren < BESLIST_ZELF;
    }
  }

  /** Who acts for a member: a person we know, or somebody by name. */
  public record Namens(
      UUID id,
      String naam,
      @Nullable PersoonId persoon,
      String soort,
      @Nullable String bewijs,
      LocalDate van,
      @Nullable LocalDate tot) {}

  /** A measure of a court; the holder has the regie on these leefgebieden. */
  public record Opgelegd(
      UUID id,
      String soort,
      String houder,
      List<String> leefgebieden,
      LocalDate van,
      @Nullable LocalDate tot) {

    /** Keeps its own copy. */
    public Opgelegd {
      leefgebieden = List.copyOf(leefgebieden);
    }
  }

  /**
   * Somebody who belongs here but lives elsewhere: co-ouder, ouder elders, pleeggezin.
   *
   * @param woontIn where this person lives; null when not known
   */
  public record Naaste(
      UUID id,
      PersoonId persoon,
      String naam,
      @Nullable String leeftijd,
      String soort,
      LocalDate van,
      @Nullable HuishoudenId woontIn) {}

  /** Somebody of the network. */
  public record Bekende(
      UUID id,
      String naam,
      String soort,
      String sterkte,
      @Nullable String wat,
      @Nullable String telefoon,
      @Nullable PersoonId voorWie,
      LocalDate van) {}
}
