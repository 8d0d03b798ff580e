package nl.keukentafel.inrichting.model;

/**
 * One thing a design can choose: the constant by which code, storage and screen speak of it. All of
 * them stand in {@link Keuzelijst}. Two points are equal only when they are the same constant.
 *
 * @param <T> what is chosen
 */
public final class Keuzepunt<T> {

  private final Aspect aspect;
  private final int volgnummer;
  private final String code;
  private final Vorm<T> vorm;
  private final T standaard;
  private final String bron;

  private Keuzepunt(
      Aspect aspect, int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    this.aspect = aspect;
    this.volgnummer = volgnummer;
    this.code = code;
    this.vorm = vorm;
    this.standaard = vorm.lees(vorm.schrijf(standaard), code);
    this.bron = bron;
  }

  /**
   * Names a choice.
   *
   * @param volgnummer the number within its aspect; never reused, because refusals quote it
   * @param code the name under which it is stored, unique over all aspects
   * @param standaard what the software does while nobody has chosen
   * @param bron the source in which the choice is described
   */
  static <T> Keuzepunt<T> van(
      Aspect aspect, int volgnummer, String code, Vorm<T> vorm, T standaard, String bron) {
    return new Keuzepunt<>(aspect, volgnummer, code, vorm, standaard, bron);
  }

  /** The aspect this choice belongs to. */
  public Aspect aspect() {
    return aspect;
  }

  /** The stable number, such as {@code 3.3}. */
  public String nummer() {
    return aspect.nummer() + "." + volgnummer;
  }

  /** The name under which it is stored, such as {@code laten_terugtreden}. */
  public String code() {
    return code;
  }

  /** The kind of value, which also says how to read, write and show it. */
  public Vorm<T> vorm() {
    return vorm;
  }

  /** What the software does while nobody has chosen. */
  public T standaard() {
    return standaard;
  }

  /** The source in which the choice is described. */
  public String bron() {
    return bron;
  }

  /** The label of this choice. */
  public Bericht naam() {
    return Bericht.van("inrichting.keuze." + code);
  }

  /** This point, not chosen yet. */
  Keuze<T> nogNietGekozen() {
    return new Keuze.NogNietGekozen<>(standaard);
  }

  @Override
  public String toString() {
    return nummer() + " " + code;
  }
}
