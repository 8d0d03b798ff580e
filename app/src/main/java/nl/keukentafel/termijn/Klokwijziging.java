package nl.keukentafel.termijn;

/** What became of a wish to suspend or resume a clock. */
public sealed interface Klokwijziging {

  /** Done; keep this clock from now on. */
  record Gewijzigd(Klok klok) implements Klokwijziging {}

  /** Not allowed; the key says why. */
  record Geweigerd(String berichtSleutel) implements Klokwijziging {}
}
