package nl.keukentafel.papier;

/** Something in a text that makes it harder to read than B1, with where it stands. */
public sealed interface Taalpunt {

  /** Where it begins in the text, in chars from 0. */
  int plaats();

  /** The words it is about. */
  String fragment();

  /** The sentences are too long on average; said once, at the start of the text. */
  record GemiddeldTeLang(int plaats, String fragment, double gemiddeld) implements Taalpunt {}

  /** One sentence has too many words. */
  record ZinTeLang(int plaats, String fragment, int woorden) implements Taalpunt {}

  /**
   * A difficult word without explanation.
   *
   * @param liever plainer words for it; empty when there are none
   * @param uitleg how to explain it in place
   */
  record MoeilijkWoord(int plaats, String fragment, String liever, String uitleg)
      implements Taalpunt {}
}
