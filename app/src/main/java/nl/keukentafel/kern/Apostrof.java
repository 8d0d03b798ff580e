package nl.keukentafel.kern;

/** The many marks that people and programs use for one apostrophe. */
public final class Apostrof {

  private Apostrof() {}

  /** The text with every apostrophe-like mark as the straight one. */
  public static String recht(String tekst) {
    return tekst
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201B', '\'')
        .replace('\u02BC', '\'')
        .replace('\u02B9', '\'')
        .replace('\u2032', '\'')
        .replace('\u00B4', '\'')
        .replace('\u0060', '\'')
        .replace('\uFF07', '\'');
  }
}
