package nl.keukentafel.toestemming.model;

import java.util.Locale;

/** For what consent is asked; the words of the conversation stand beside it. */
public enum Doel {
  /** Colleagues of the team may see it, where the inrichting asks consent for that. */
  IN_TEAM,
  /** The other members of the household may see it. */
  HUISGENOTEN,
  /** The team may ask it of somebody else. */
  OPVRAGEN,
  /** The team may tell it to somebody else. */
  DELEN;

  /** The code in the database, in forms and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is with, or from, somebody by name. */
  public boolean heeftOntvanger() {
    return this == OPVRAGEN || this == DELEN;
  }
}
