package nl.keukentafel.melding.triage;

import java.util.Optional;

/**
 * A rule of the table, as the screen tells it.
 *
 * @param nummer its place in the table, from 1
 * @param code its name in the table, such as {@code drie_leefgebieden}
 * @param groep the code of its subject, such as {@code veiligheid}
 * @param als the words of the condition as the table itself holds them, for rules of a gemeente
 * @param dan the words of the consequence as the table itself holds them
 */
public record Triageregel(int nummer, String code, String groep, String als, String dan) {

  /**
   * The message key of the condition; a rule of a gemeente has none, then {@link #als} is shown.
   */
  public String alsSleutel() {
    return "triage.regel." + code + ".als";
  }

  /** The message key of the consequence; a rule of a gemeente has none. */
  public String danSleutel() {
    return "triage.regel." + code + ".dan";
  }

  /** The message key of the subject. */
  public String groepSleutel() {
    return "triage.groep." + groep;
  }

  /**
   * A rule that fired on a melding.
   *
   * @param regel the rule
   * @param hier what the rule counted here, such as {@code 4} leefgebieden
   * @param pad the path it proposes
   * @param spoed the urgency it proposes
   * @param bepaaltPad whether the path of the proposal is this rule's
   * @param bepaaltSpoed whether the urgency of the proposal is this rule's
   */
  public record Geteld(
      Triageregel regel,
      Optional<Integer> hier,
      Optional<Pad> pad,
      Optional<Spoed> spoed,
      boolean bepaaltPad,
      boolean bepaaltSpoed) {}
}
