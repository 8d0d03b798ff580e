package nl.keukentafel.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Beslissers;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Leeftijd;
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

/** Whose agreement a plan asks, and who decides for whom on that day; one query. */
@Component
public class Akkoordlijst {
  /** Matter of the table law × act × age (1-domein: Vertegenwoordiging). */
  private static final String INSTEMMING = "instemming";

  private static final int VOLWASSEN = 18;

  private final Beslissers beslissers;
  private final Clock klok;

  Akkoordlijst(Beslissers beslissers, Clock klok) {
    this.beslissers = beslissers;
    this.klok = klok;
  }

  /**
   * One who is asked, with who decides.
   *
   * @param beslist who says yes for this person today
   * @param onbekwaam who does when the person cannot weigh the plan, as the worker judges
   */
  public record Gevraagde(Akkoordvraag vraag, Gezinslid lid, Bevoegd beslist, Bevoegd onbekwaam) {

    /** Name of the person. */
    public String naam() {
      return lid.naam();
    }

    /** Persons beside this one whose yes is needed, when it is given like this. */
    public Set<PersoonId> anderen(boolean alsOnbekwaam) {
      return switch (alsOnbekwaam ? onbekwaam : beslist) {
        case Bevoegd.Personen personen ->
            personen.nodig().stream()
                .filter(wie -> !wie.equals(vraag.persoon()))
                .collect(Collectors.toUnmodifiableSet());
        case Bevoegd.NogOnbekend onbekend -> Set.of();
        case Bevoegd.VraagEenJurist jurist -> Set.of();
      };
    }

    /** Their names, and those of institutions. */
    public List<String> namen(boolean alsOnbekwaam) {
      Set<String> namen = new TreeSet<>();
      anderen(alsOnbekwaam)
          .forEach(wie -> {
            String naam = lid.namen().get(wie);
            if (naam != null) {
              namen.add(naam);
            }
          });
      if ((alsOnbekwaam ? onbekwaam : beslist) instanceof Bevoegd.Personen personen) {
        namen.addAll(personen.instellingen());
      }
      return new ArrayList<>(namen);
    }
  }

  /** All who are asked. */
  public List<Gevraagde> van(Plan plan, Planfeiten feiten) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Gezinslid> leden =
        beslissers.leden(feiten.kop().gegevens().huishouden(), vandaag).stream()
            .filter(lid -> !lid.overleden())
            .toList();
    Map<PersoonId, Gezinslid> perPersoon =
        leden.stream().collect(Collectors.toMap(Gezinslid::persoon, Function.identity()));
    return Akkoordbeleid.vragen(
            plan.inhoud(), leden.stream().map(Akkoordlijst::lid).toList(), akkoorden(plan))
        .stream()
        .map(vraag -> {
          Gezinslid lid = Objects.requireNonNull(perPersoon.get(vraag.persoon()));
          Wet wet = wet(lid, feiten);
          return new Gevraagde(
              vraag,
              lid,
              Toestemmingen.wieBeslist(lid, wet, INSTEMMING, true, vandaag),
              Toestemmingen.wieBeslist(lid, wet, INSTEMMING, false, vandaag));
        })
        .toList();
  }

  private static Akkoordbeleid.Lid lid(Gezinslid lid) {
    return new Akkoordbeleid.Lid(
        lid.persoon(),
        lid.rol().filter(rol -> rol == Huishoudrol.HOOFDAANVRAGER).isPresent(),
        lid.leeftijd().map(Leeftijd::minstens).orElse(null));
  }

  private static List<Akkoord> akkoorden(Plan plan) {
    return switch (plan) {
      case ConceptPlan concept -> concept.akkoorden();
      case OvereengekomenPlan inKracht -> inKracht.akkoorden();
      case VervangenPlan vervangen -> vervangen.akkoorden();
    };
  }

  /** For a child the Jeugdwet where the casus falls under it; otherwise the first law it has. */
  private static Wet wet(Gezinslid lid, Planfeiten feiten) {
    Set<Wet> wetten = feiten.kop().gegevens().wetten();
    boolean kind = lid.leeftijd().filter(l -> l.hoogstens() < VOLWASSEN).isPresent();
    return kind && wetten.contains(Wet.JEUGDWET)
        ? Wet.JEUGDWET
        : wetten.stream()
            .filter(wet -> kind || wet != Wet.JEUGDWET)
            .min(Comparator.naturalOrder())
            .orElse(Wet.ALGEMEEN);
  }
}
