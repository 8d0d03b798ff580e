package nl.keukentafel.inrichting;

/** The line in which help is given (001 §3.1.2, 002 question 43). */
public enum Lijn implements Begrip {
  /** Own network, volunteers, collective provisions. */
  NULDE,
  /** Directly accessible, such as the team itself. */
  EERSTE,
  /** Specialist, after referral or indication. */
  TWEEDE;
}
