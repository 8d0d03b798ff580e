package nl.keukentafel.plan.model;

import java.time.LocalDate;

/**
 * A plan that the household made itself and that is taken in as the plan (Wmo 2015 art. 2.3.2;
 * Jeugdwet art. 1.1). Then no gesprek is needed before it.
 *
 * @param maker who made it, in words
 * @param datum of the plan
 * @param tekst the plan itself, as the household wrote it
 */
public record EigenPlan(EigenPlan.Soort soort, String maker, LocalDate datum, String tekst) {

  /** Which of the two the laws know. */
  public enum Soort implements Gecodeerd {
    /** Wmo 2015 art. 2.3.2 lid 2. */
    PERSOONLIJK_PLAN,
    /** Jeugdwet art. 1.1 and 4.1.2. */
    FAMILIEGROEPSPLAN
  }

  /** Refuses a plan without maker or text. */
  public EigenPlan {
    if (maker.isBlank() || tekst.isBlank()) {
      throw new IllegalArgumentException("een eigen plan heeft een maker en een tekst");
    }
  }

  /** What the household wrote stays out of logs. */
  @Override
  public String toString() {
    return "EigenPlan[" + soort + ", " + datum + "]";
  }
}
