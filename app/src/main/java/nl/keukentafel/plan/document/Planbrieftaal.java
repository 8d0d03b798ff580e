package nl.keukentafel.plan.document;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.papier.Taalniveau;
import nl.keukentafel.papier.Taalpunt;
import nl.keukentafel.scherm.Teksten;
import org.springframework.stereotype.Component;

/** Judges how plain a brief is: our own sentences, and what the worker typed. */
@Component
public class Planbrieftaal {

  private static final String EIGEN = "plan.document.brief.";

  private final Taalniveau taalniveau;

  Planbrieftaal(Taalniveau taalniveau) {
    this.taalniveau = taalniveau;
  }

  /** Advice on a piece of text; {@code plek} says which piece, in words. */
  public record Advies(String plek, Taalpunt punt) {}

  /** Our own Dutch sentences of the document: those that end as a sentence does. */
  public Taalniveau.Maat eigenZinnen() {
    return taalniveau.meet(String.join("\n", eigenTeksten().values()));
  }

  /** What our own sentences would have to do better; a test keeps it empty. */
  public List<Taalpunt> eigenPunten() {
    return eigenTeksten().values().stream().flatMap(t -> taalniveau.keur(t).stream()).toList();
  }

  /** What can be plainer in what people typed, in the order of the brief. */
  public List<Advies> advies(Planbrief brief) {
    List<Advies> advies = new ArrayList<>();
    String goed = String.join("\n", brief.goed());
    keur(advies, tekst("plan.document.pagina.b1.bij.goed"), goed);
    for (Planbrief.Doelblok doel : brief.doelen()) {
      keur(advies, tekst("plan.document.pagina.b1.bij.doel", doel.nummer()), doel.tekst());
      for (int i = 0; i < doel.stappen().size(); i++) {
        Planbrief.Stap stap = doel.stappen().get(i);
        keur(
            advies,
            tekst("plan.document.pagina.b1.bij.stap", doel.nummer(), i + 1),
            stap.wat() + "\n" + stap.wanneer());
      }
    }
    if (brief.eigenPlan() != null) {
      keur(
          advies,
          tekst("plan.document.pagina.b1.bij.eigen"),
          String.join("\n", brief.eigenPlan().alineas()));
    }
    return advies;
  }

  private void keur(List<Advies> advies, String plek, String stuk) {
    taalniveau.keur(stuk).forEach(punt -> advies.add(new Advies(plek, punt)));
  }

  private static Map<String, String> eigenTeksten() {
    return Teksten.alle(Locale.of("nl")).entrySet().stream()
        .filter(tekst -> tekst.getKey().startsWith(EIGEN) && tekst.getValue().endsWith("."))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, tekst -> tekst.getValue().replaceAll("\\{\\d}", "Naima")));
  }
}
