package nl.keukentafel.huishouden.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.keukentafel.kern.Apostrof;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Tussenvoegsels;
import org.jspecify.annotations.Nullable;

/**
 * Splits a name typed in one field into its parts: {@code Ruud van 't Hof}, {@code R.J. van't Hof},
 * {@code Hof, Ruud van 't}, {@code mevrouw Van der Zwaag-Pietersen}.
 *
 * <p>A double surname is not taken apart: whether the second half is the partner's cannot be seen,
 * and a wrong guess would change how someone is addressed.
 */
final class Naamlezer {

  private static final Set<String> TITELS =
      Set.of(
          "mevrouw",
          "mevr",
          "mevr.",
          "mw",
          "mw.",
          "meneer",
          "mijnheer",
          "dhr",
          "dhr.",
          "heer",
          "fam",
          "fam.",
          "familie",
          "mrs",
          "mrs.",
          "mr",
          "mr.",
          "ms",
          "ms.");

  private Naamlezer() {}

  static Gelezen<Persoonsnaam> lees(@Nullable String ruw) {
    String tekst = ruw == null ? "" : Apostrof.recht(Tekst.schoneRegel(ruw));
    if (tekst.isEmpty()) {
      return Gelezen.fout("huishouden.naam.leeg");
    }
    if (Tekst.lengte(tekst) > Persoonsnaam.MAXIMUM) {
      return Gelezen.fout(
          "kern.tekst.teLang", Persoonsnaam.MAXIMUM, Tekst.lengte(tekst) - Persoonsnaam.MAXIMUM);
    }
    if (tekst.codePoints().noneMatch(Character::isLetter)) {
      return Gelezen.fout("huishouden.naam.geenLetters");
    }
    int komma = tekst.indexOf(',');
    List<String> woorden = zonderTitel(woorden(komma < 0 ? tekst : omgekeerd(tekst, komma)));
    if (woorden.stream().noneMatch(woord -> woord.codePoints().anyMatch(Character::isLetter))) {
      return Gelezen.fout("huishouden.naam.geenLetters");
    }
    return Gelezen.goed(verdeel(woorden));
  }

  /** {@code Hof, Ruud van 't} becomes {@code Ruud van 't Hof}. */
  private static String omgekeerd(String tekst, int komma) {
    return (tekst.substring(komma + 1) + " " + tekst.substring(0, komma)).strip();
  }

  private static List<String> woorden(String tekst) {
    List<String> woorden = new ArrayList<>();
    for (String woord : tekst.replaceAll("\\s*-\\s*", "-").strip().split("[\\s,]+")) {
      if (!woord.isEmpty()) {
        // Typed without its apostrophe: van t Hof.
        woorden.addAll(woord.equals("t") ? List.of("'t") : Tussenvoegsels.splits(woord));
      }
    }
    return woorden;
  }

  private static List<String> zonderTitel(List<String> woorden) {
    int begin = 0;
    if (woorden.size() > 2
        && woorden.get(0).equalsIgnoreCase("de")
        && woorden.get(1).equalsIgnoreCase("heer")) {
      begin = 2;
    }
    while (begin < woorden.size() - 1
        && TITELS.contains(woorden.get(begin).toLowerCase(Locale.ROOT))) {
      begin++;
    }
    return woorden.subList(begin, woorden.size());
  }

  private static Persoonsnaam verdeel(List<String> woorden) {
    int plaats = 0;
    int lengte = 0;
    while (plaats < woorden.size() && lengte == 0) {
      lengte = Tussenvoegsels.lengteOp(woorden, plaats);
      plaats += lengte == 0 ? 1 : 0;
    }
    int achterVanaf = lengte == 0 ? woorden.size() - 1 : plaats + lengte;
    int voorTot = lengte == 0 ? woorden.size() - 1 : plaats;
    String tussen = String.join(" ", woorden.subList(voorTot, achterVanaf));
    String achter = String.join(" ", woorden.subList(achterVanaf, woorden.size()));
    String voor = String.join(" ", woorden.subList(0, voorTot));
    boolean letters = zijnVoorletters(voor);
    return new Persoonsnaam(
        "", letters ? "" : voor, letters ? voor : "", tussen, achter, "", "", Naamgebruik.EIGEN);
  }

  private static boolean zijnVoorletters(String voor) {
    return voor.matches("(\\p{L}{1,2}\\. ?)+") || voor.matches("\\p{Lu}( \\p{Lu})*");
  }
}
