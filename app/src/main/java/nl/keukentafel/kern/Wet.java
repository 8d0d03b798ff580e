package nl.keukentafel.kern;

/** The law under which a piece of work falls; <i>algemeen</i> where no sector law asks for it. */
public enum Wet {
  WMO,
  JEUGDWET,
  PARTICIPATIEWET,
  WGS,
  ALGEMEEN
}
