package nl.keukentafel.inrichting.model;

import nl.keukentafel.inrichting.Begrip;

/** A group a team can be meant for (001 §3.1.4, 002 question 18). */
public enum Bewonersgroep implements Begrip {
  /** Youth and families. */
  JEUGD,
  /** Adults. */
  VOLWASSENEN,
  /** Older people. */
  OUDEREN,
  /** People with a disability. */
  BEPERKING,
  /** People with psychiatric or psychological problems. */
  GGZ,
  /** People far from paid work. */
  AFSTAND_TOT_WERK,
  /** Families where safety or a court measure is at issue. */
  VEILIGHEID_EN_OPVOEDING
}
