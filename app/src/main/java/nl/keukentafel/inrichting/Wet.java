package nl.keukentafel.inrichting;

/**
 * The law under which a task is done; each law sees its own part of the one plan (1-domein, Taak).
 */
public enum Wet implements Begrip {
  /** Wet maatschappelijke ondersteuning 2015. */
  WMO,
  /** Jeugdwet. */
  JEUGDWET,
  /** Participatiewet. */
  PARTICIPATIEWET,
  /** Wet gemeentelijke schuldhulpverlening. */
  WGS,
  /** No particular law: voluntary, freely accessible support. */
  ALGEMEEN;
}
