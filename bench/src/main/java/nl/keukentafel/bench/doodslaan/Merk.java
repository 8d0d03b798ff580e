package nl.keukentafel.bench.doodslaan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that stands in one write only, and by which that write is found again.
 *
 * @param loop tells this run from earlier ones on the same folder
 * @param slag how many kills there had been when it was made
 */
record Merk(String loop, int slag, long nummer) {

  static final Pattern VORM = Pattern.compile("merk-([a-z0-9]+)-(\\d+)-(\\d+)");

  /** In lower case, so that it may also stand in a path. */
  String tekst() {
    return "merk-" + loop + "-" + slag + "-" + nummer;
  }

  static Merk van(String tekst) {
    Matcher delen = VORM.matcher(tekst);
    if (!delen.matches()) {
      throw new IllegalArgumentException("Geen merk: " + tekst);
    }
    return new Merk(
        delen.group(1), Integer.parseInt(delen.group(2)), Long.parseLong(delen.group(3)));
  }

  @Override
  public String toString() {
    return tekst();
  }
}
