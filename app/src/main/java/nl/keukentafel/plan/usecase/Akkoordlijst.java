package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Akkoordbeleid;
import nl.keukentafel.plan.model.Akkoordvraag;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.Toestemmingen;
import org.springframework.stereotype.Component;

/** Whose agreement a plan asks, and who decides for whom on that day. */
@Component
public class Akkoordlijst {
  /** Matter of the table law × act × age (1-domein: Vertegenwoordiging). */
  private static final String INSTEMMING = "instemming";

  /** Who decides for an adult who cannot weigh the plan (BW 1:381 and 1:453). */
  private static final Set<String> VOOR_ONBEKWAME = Set.of("curator", "mentor");

  private static final int VOLWASSEN = 18;

  private final Huishoudens huishoudens;
  private final Toestemmingen toestemmingen;
  private final Clock klok;

  Akkoordlijst(Huishoudens huishoudens, Toestemmingen toestemmingen, Clock klok) {
    this.huishoudens = huishoudens;
    this.toestemmingen = toestemmingen;
    this.klok = klok;
  }

  /**
   * One who is asked, with who decides.
   *
   * @param naam of the person
   * @param beslist who may say yes for this person today
   * @param onbekwaam who decides when the person cannot weigh the plan; empty when nobody is on
   *     record
   */
  public record Gevraagde(
      Akkoordvraag vraag, String naam, Bevoegd beslist, List<Huishoudbeeld.Namens> onbekwaam) {

    /** Keeps its own copy. */
    public Gevraagde {
      onbekwaam = List.copyOf(onbekwaam);
    }

    /** Those beside the person whose yes is needed too. */
    public Set<PersoonId> anderen() {
      return switch (beslist) {
        case Bevoegd.Personen personen -> {
          Set<PersoonId> anderen = new HashSet<>(personen.nodig());
          anderen.remove(vraag.persoon());
          yield anderen;
        }
        case Bevoegd.NogOnbekend onbekend -> Set.of();
        case Bevoegd.VraagEenJurist jurist -> Set.of();
      };
    }
  }

  /** All who are asked. */
  public List<Gevraagde> van(Plan plan, Planfeiten feiten) {
    Optional<Huishoudbeeld> huishouden =
        huishoudens.beeld(feiten.kop().gegevens().huishouden());
    return huishouden.map(h -> van(plan, h, feiten)).orElse(List.of());
  }

  /** The same for a household that was read already. */
  public List<Gevraagde> van(Plan plan, Huishoudbeeld huishouden, Planfeiten feiten) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Huishoudbeeld.Bewoner> leden =
        huishouden.leden().stream().filter(lid -> !lid.overleden()).toList();
    return Akkoordbeleid.vragen(
            plan.inhoud(),
            leden.stream()
                .map(lid ->
                    new Akkoordbeleid.Lid(
                        lid.persoon(), lid.rol().equals("hoofdaanvrager"), lid.jaren()))
                .toList(),
            akkoorden(plan))
        .stream()
        .map(vraag -> {
          Huishoudbeeld.Bewoner lid =
              leden.stream()
                  .filter(l -> l.persoon().equals(vraag.persoon()))
                  .findFirst()
                  .orElseThrow();
          return new Gevraagde(
              vraag,
              lid.naam(),
              toestemmingen.wieBeslist(lid.persoon(), wet(lid, feiten), INSTEMMING, vandaag),
              lid.vertegenwoordigers().stream()
                  .filter(n -> VOOR_ONBEKWAME.contains(n.soort()))
                  .toList());
        })
        .toList();
  }

  private static List<Akkoord> akkoorden(Plan plan) {
    return switch (plan) {
      case ConceptPlan concept -> concept.akkoorden();
      case OvereengekomenPlan inKracht -> inKracht.akkoorden();
      case VervangenPlan vervangen -> vervangen.akkoorden();
    };
  }

  /** For a child the Jeugdwet where the casus falls under it; otherwise the first law it has. */
  private static Wet wet(Huishoudbeeld.Bewoner lid, Planfeiten feiten) {
    Set<Wet> wetten = feiten.kop().gegevens().wetten();
    Integer jaren = lid.jaren();
    boolean kind = jaren != null && jaren < VOLWASSEN;
    return kind && wetten.contains(Wet.JEUGDWET)
        ? Wet.JEUGDWET
        : wetten.stream()
            .filter(wet -> kind || wet != Wet.JEUGDWET)
            .min(Comparator.naturalOrder())
            .orElse(Wet.ALGEMEEN);
  }
}
