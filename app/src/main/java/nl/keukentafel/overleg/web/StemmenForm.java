package nl.keukentafel.overleg.web;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.overleg.model.Stemkeuze;
import nl.keukentafel.overleg.model.Stemwijziging;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * The voices on one question as typed: per person {@code keuze-<id>}, {@code reden-<id>}, and what
 * the form showed, {@code was-<id>} and {@code wasreden-<id>}.
 */
record StemmenForm(List<Stemwijziging> wijzigingen) {

  /** Why somebody objects, or why something is decided. */
  static final Tekstveld REDEN = Tekstveld.alinea(2000);

  private static final String WAS = "was-";

  /** Reads what was typed; what cannot be read gets its message. */
  static StemmenForm lees(Formulier formulier) {
    List<Stemwijziging> wijzigingen = new ArrayList<>();
    for (String veld : formulier.velden().keySet()) {
      String wie = veld.startsWith(WAS) ? veld.substring(WAS.length()) : "";
      if (wie.matches("[0-9a-f-]{36}")) {
        wijzigingen.add(wijziging(formulier, MedewerkerId.van(wie)));
      }
    }
    return new StemmenForm(List.copyOf(wijzigingen));
  }

  /** Whether something was typed for this person. */
  static boolean isGetypt(Formulier formulier, MedewerkerId wie) {
    return formulier.velden().containsKey(WAS + wie) && wijziging(formulier, wie).isWijziging();
  }

  private static Stemwijziging wijziging(Formulier formulier, MedewerkerId wie) {
    Stemkeuze keuze = keuze(formulier, "keuze-" + wie);
    String reden = formulier.mogelijk("reden-" + wie, REDEN::lees);
    String wasReden = formulier.waarde("wasreden-" + wie);
    return new Stemwijziging(
        wie,
        Stemkeuze.find(formulier.waarde(WAS + wie)).orElse(null),
        wasReden.isBlank() ? null : REDEN.lees(wasReden).toOptional().orElse(null),
        keuze,
        // A reason belongs to an objection: one that was left behind in the field does not count.
        keuze == Stemkeuze.BEZWAAR ? reden : null);
  }

  private static @Nullable Stemkeuze keuze(Formulier formulier, String veld) {
    return formulier.waarde(veld).isEmpty()
        ? null
        : formulier.keuze(veld, "scherm.fout.onbekende_keuze", Stemkeuze.alle(), Stemkeuze::code);
  }
}
