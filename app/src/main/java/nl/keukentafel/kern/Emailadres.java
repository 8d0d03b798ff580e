package nl.keukentafel.kern;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that can plausibly be written to: one {@code @}, no spaces, a domain with a
 * dot. Whether it exists only a letter can tell, so the check is lenient on purpose.
 *
 * @param waarde the address, its domain in small letters, at most 254 characters (RFC 5321)
 */
public record Emailadres(String waarde) {

  private static final int MAXIMUM = 254;
  private static final Pattern VORM =
      Pattern.compile(
          "[^\\s@\"(),:;<>\\[\\\\\\]]{1,64}@"
              + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
              + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");

  /** Refuses text that cannot be an address. */
  public Emailadres {
    if (!past(waarde)) {
      throw new IllegalArgumentException("geen e-mailadres");
    }
  }

  /** Reads typed text. */
  public static Gelezen<Emailadres> lees(@Nullable String ruw) {
    String tekst = ruw == null ? "" : Tekst.schoneRegel(ruw);
    if (tekst.isEmpty()) {
      return Gelezen.fout("kern.email.leeg");
    }
    int apenstaart = tekst.lastIndexOf('@');
    if (apenstaart < 0) {
      return Gelezen.fout("kern.email.apenstaart");
    }
    String waarde =
        tekst.substring(0, apenstaart) + tekst.substring(apenstaart).toLowerCase(Locale.ROOT);
    if (!past(waarde)) {
      return Gelezen.fout("kern.email.vorm");
    }
    return Gelezen.goed(new Emailadres(waarde));
  }

  private static boolean past(String tekst) {
    return tekst.length() <= MAXIMUM
        && VORM.matcher(tekst).matches()
        && !tekst.startsWith(".")
        && !tekst.contains("..")
        && !tekst.contains(".@");
  }

  @Override
  public String toString() {
    return waarde.substring(0, 1) + "***@***";
  }
}
