package nl.keukentafel.papier;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colour profile that PDF/A asks for: sRGB, as the JDK carries it. */
final class Kleurprofiel {

  private Kleurprofiel() {}

  static byte[] srgb() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
