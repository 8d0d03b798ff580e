package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.VervangenPlan;

/**
 * The plan as the casus page shows it: which version, and its doelen on the ladder.
 *
 * @param stand which version, and whether it is agreed
 * @param doelgebieden codes of the leefgebieden with a doel
 * @param afgeschermd how many doelen are closed to this reader
 * @param overeengekomen whether it can be printed for the household
 */
public record Planblok(
    String stand,
    Traptabel trap,
    Set<String> doelgebieden,
    int afgeschermd,
    boolean overeengekomen) {

  /** Keeps its own copy. */
  public Planblok {
    doelgebieden = Set.copyOf(doelgebieden);
  }

  /** The block of a plan. */
  public static Planblok van(
      Planbeeld beeld, Optional<Huishoudbeeld> huishouden, LocalDate vandaag) {
    int nummer = beeld.plan().inhoud().nummer();
    String stand =
        switch (beeld.plan()) {
          case ConceptPlan concept -> tekst("plan.blok.concept", nummer);
          case OvereengekomenPlan plan ->
              tekst("plan.blok.overeengekomen", nummer, Planwoorden.kort(plan.sinds(), vandaag));
          case VervangenPlan plan -> tekst("plan.blok.vervangen", nummer);
        };
    return new Planblok(
        stand,
        Trapweergave.van(beeld, huishouden, vandaag, false),
        beeld.plan().inhoud().doelen().stream()
            .map(doel -> doel.inhoud().leefgebied().code())
            .collect(Collectors.toUnmodifiableSet()),
        beeld.afgeschermd(),
        beeld.plan() instanceof OvereengekomenPlan);
  }
}
