package nl.keukentafel.ervaring.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.keukentafel.ervaring.model.Ingevuld;
import nl.keukentafel.ervaring.model.Stelling;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of the questionnaire, read and offered. */
final class Vragenlijstvorm {

  private static final Tekstveld TIP = Tekstveld.alinea(2_000);
  private static final Tekstveld VERHAAL = Tekstveld.alinea(6_000);
  private static final Tekstveld NAAM = Tekstveld.regel(60);
  private static final List<Integer> SCHAAL =
      IntStream.rangeClosed(Stelling.LAAGST, Stelling.HOOGST).boxed().toList();

  private Vragenlijstvorm() {}

  /** The five answers to a sentence, from not true at all to quite true. */
  static List<Veld.Optie> schaal() {
    return SCHAAL.stream()
        .map(score -> new Veld.Optie(String.valueOf(score), label(score)))
        .toList();
  }

  /** The words of an answer. */
  static String label(int score) {
    return switch (score) {
      case 1 -> tekst("ervaring.antwoord.een");
      case 2 -> tekst("ervaring.antwoord.twee");
      case 3 -> tekst("ervaring.antwoord.drie");
      case 4 -> tekst("ervaring.antwoord.vier");
      default -> tekst("ervaring.antwoord.vijf");
    };
  }

  static List<Veld.Optie> jaNee() {
    return List.of(
        new Veld.Optie("ja", tekst("ervaring.ja")), new Veld.Optie("nee", tekst("ervaring.nee")));
  }

  /** Reads what was filled in; null when there is now a message beside a field. */
  static @Nullable Ingevuld lees(Formulier formulier) {
    Map<Stelling, Integer> scores = new EnumMap<>(Stelling.class);
    for (Stelling stelling : Stelling.values()) {
      if (!formulier.waarde(stelling.code()).isBlank()) {
        Integer score =
            formulier.keuze(
                stelling.code(), "ervaring.fout.leeg", SCHAAL, waarde -> String.valueOf(waarde));
        if (score != null) {
          scores.put(stelling, score);
        }
      }
    }
    String steun =
        formulier.waarde("steun").isBlank()
            ? null
            : formulier.keuze("steun", "ervaring.fout.leeg", List.of("ja", "nee"), code -> code);
    String tip = formulier.mogelijk("tip", TIP::lees);
    String verhaal = formulier.mogelijk("verhaal", VERHAAL::lees);
    String naam = formulier.mogelijk("naam", NAAM::lees);
    if (!formulier.isGoed()) {
      return null;
    }
    Ingevuld ingevuld =
        new Ingevuld(
            scores,
            steun == null ? null : steun.equals("ja"),
            leeg(tip),
            leeg(verhaal),
            formulier.heeft("openbaar", "ja"),
            leeg(naam));
    if (ingevuld.isLeeg()) {
      formulier.fout(Stelling.WIST_WAAR.code(), "ervaring.fout.leeg");
      return null;
    }
    return ingevuld;
  }

  private static String leeg(@Nullable String tekst) {
    return tekst == null ? "" : tekst;
  }
}
