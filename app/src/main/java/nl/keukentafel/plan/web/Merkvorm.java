package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** Over whom something is, and whether it stays with that person: shown and read. */
final class Merkvorm {

  private Merkvorm() {}

  static List<Vormveld> velden(List<Veld.Optie> personen) {
    return List.of(
        new Vormveld.Keuze(
            "over", tekst("plan.veld.over"), null, false, personen, tekst("plan.over_allen")),
        new Vormveld.Vinkjes(
            "vertrouwelijk",
            tekst("plan.veld.vertrouwelijk"),
            tekst("plan.hint.vertrouwelijk"),
            List.of(new Veld.Optie("ja", tekst("plan.vertrouwelijk")))));
  }

  /** Reads it; null when there is now a message beside a field. */
  static @Nullable Merk lees(Formulier formulier, List<Veld.Optie> personen) {
    boolean vertrouwelijk = formulier.heeft("vertrouwelijk", "ja");
    if (!vertrouwelijk && formulier.waarde("over").isBlank()) {
      return Merk.geen();
    }
    Veld.Optie over = formulier.keuze("over", "plan.fout.over", personen, Veld.Optie::waarde);
    return over == null ? null : new Merk(PersoonId.van(over.waarde()), vertrouwelijk);
  }
}
