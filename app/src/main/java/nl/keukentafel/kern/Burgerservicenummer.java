package nl.keukentafel.kern;

import org.jspecify.annotations.Nullable;

/**
 * A burgerservicenummer of nine digits that passes the 11-proof (weights 9, 8, 7, 6, 5, 4, 3, 2 and
 * −1). Masks itself in {@link #toString()}; the digits leave only through {@link #cijfers()}.
 *
 * @param cijfers exactly nine digits, not all zero
 */
public record Burgerservicenummer(String cijfers) {

  /** Refuses anything but nine digits that pass the 11-proof. */
  public Burgerservicenummer {
    if (!isNegenCijfers(cijfers) || !klopt(cijfers)) {
      throw new IllegalArgumentException("geen geldig burgerservicenummer");
    }
  }

  /**
   * Reads typed text; spaces, dots and hyphens may stand between the digits. Eight digits get the
   * leading zero that forms and spreadsheets drop.
   */
  public static Gelezen<Burgerservicenummer> lees(@Nullable String ruw) {
    String tekst = ruw == null ? "" : Tekst.schoneRegel(ruw);
    String cijfers = tekst.replaceAll("[ .\\-]", "");
    if (cijfers.isEmpty()) {
      return Gelezen.fout("kern.bsn.leeg");
    }
    if (!cijfers.chars().allMatch(teken -> teken >= '0' && teken <= '9')) {
      return Gelezen.fout("kern.bsn.alleenCijfers");
    }
    if (cijfers.length() == 8) {
      cijfers = "0" + cijfers;
    }
    if (cijfers.length() != 9) {
      return Gelezen.fout("kern.bsn.negenCijfers", cijfers.length());
    }
    if (!klopt(cijfers)) {
      return Gelezen.fout("kern.bsn.elfproef");
    }
    return Gelezen.goed(new Burgerservicenummer(cijfers));
  }

  private static boolean isNegenCijfers(String tekst) {
    return tekst.length() == 9 && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
  }

  private static boolean klopt(String cijfers) {
    int som = -(cijfers.charAt(8) - '0');
    for (int plaats = 0; plaats < 8; plaats++) {
      som += (9 - plaats) * (cijfers.charAt(plaats) - '0');
    }
    return som % 11 == 0 && !cijfers.equals("000000000");
  }

  /** The last four digits only. */
  @Override
  public String toString() {
    return "*****" + cijfers.substring(5);
  }
}
