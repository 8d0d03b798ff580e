package nl.keukentafel.inrichting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of life on which a household can have a question. The codes do not depend on a measuring
 * instrument; an instrument says which of these it scores.
 *
 * <p>The first eleven are those of 001 §3.1.1, in the order in which every screen shows them. The
 * next five are the finer ones of the 2017 edition of the Zelfredzaamheid-Matrix (9-standaarden
 * §6). {@link #OPVOEDING} is the leefgebied that the koplopersteden name (001, kader 1): a question
 * under the Jeugdwet about growing up or raising children would otherwise have no leefgebied to
 * stand on.
 */
public enum Leefgebied implements Begrip {
  /** Income, debts, money matters. */
  FINANCIEN,
  /** What somebody does in the day: work, school, other. */
  DAGBESTEDING,
  /** The home. */
  HUISVESTING,
  /** Relations within the household. */
  HUISELIJKE_RELATIES,
  /** Mental health. */
  GEESTELIJKE_GEZONDHEID,
  /** Physical health. */
  LICHAMELIJKE_GEZONDHEID,
  /** Addiction. */
  VERSLAVING,
  /** Activities of daily life. */
  ACTIVITEITEN_DAGELIJKS_LEVEN,
  /** Social network. */
  SOCIAAL_NETWERK,
  /** Taking part in society. */
  MAATSCHAPPELIJKE_PARTICIPATIE,
  /** Contact with police and justice. */
  JUSTITIE,
  /** Work and education (2017; finer than {@link #DAGBESTEDING}). */
  WERK_EN_OPLEIDING,
  /** Use of time (2017; finer than {@link #DAGBESTEDING}). */
  TIJDSBESTEDING,
  /** Use of substances (2017; was {@link #VERSLAVING}). */
  MIDDELENGEBRUIK,
  /** Basic self-care (2017; finer than {@link #ACTIVITEITEN_DAGELIJKS_LEVEN}). */
  BASALE_ADL,
  /** Running a household (2017; finer than {@link #ACTIVITEITEN_DAGELIJKS_LEVEN}). */
  INSTRUMENTELE_ADL,
  /** Raising children and growing up (001, kader 1). */
  OPVOEDING;

  private static final List<Leefgebied> ELF = List.of(values()).subList(0, JUSTITIE.ordinal() + 1);

  /** The eleven of 001 §3.1.1 in their fixed order. */
  public static List<Leefgebied> elf() {
    return ELF;
  }

  /**
   * The leefgebied under which a finer one counts when a design speaks of its scope or of the
   * number of leefgebieden with a question. It is no mapping of scores: metingen of different
   * instruments are never converted.
   */
  public Leefgebied hoofdgebied() {
    return switch (this) {
      case WERK_EN_OPLEIDING, TIJDSBESTEDING -> DAGBESTEDING;
      case MIDDELENGEBRUIK -> VERSLAVING;
      case BASALE_ADL, INSTRUMENTELE_ADL -> ACTIVITEITEN_DAGELIJKS_LEVEN;
      case FINANCIEN,
          DAGBESTEDING,
          HUISVESTING,
          HUISELIJKE_RELATIES,
          GEESTELIJKE_GEZONDHEID,
          LICHAMELIJKE_GEZONDHEID,
          VERSLAVING,
          ACTIVITEITEN_DAGELIJKS_LEVEN,
          SOCIAAL_NETWERK,
          MAATSCHAPPELIJKE_PARTICIPATIE,
          JUSTITIE,
          OPVOEDING ->
          this;
    };
  }

  /** The main leefgebieden among these, each once: what "at least two leefgebieden" counts. */
  public static Set<Leefgebied> hoofdgebieden(Set<Leefgebied> leefgebieden) {
    return leefgebieden.stream()
        .map(Leefgebied::hoofdgebied)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The main leefgebieden: the eleven and {@link #OPVOEDING}. */
  public static List<Leefgebied> hoofdgebieden() {
    return Arrays.stream(values()).filter(gebied -> gebied.hoofdgebied() == gebied).toList();
  }
}
