package nl.keukentafel.toestemming.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.huishouden.model.Huishoudrol;
import nl.keukentafel.huishouden.model.Leeftijd;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.model.Vertegenwoordigingssoort;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.Ledeninzage;
import nl.keukentafel.toestemming.Ledeninzage.Levensfase;
import nl.keukentafel.toestemming.Ledeninzage.Lid;

/** Turns what is on record of a household into what its members see of each other. */
public final class Gezinsinzage {

  private static final Set<Vertegenwoordigingssoort> GEZAG =
      EnumSet.of(Vertegenwoordigingssoort.OUDER_MET_GEZAG, Vertegenwoordigingssoort.VOOGD);

  private static final Set<Vertegenwoordigingssoort> ZORGT =
      EnumSet.of(Vertegenwoordigingssoort.CURATOR, Vertegenwoordigingssoort.MENTOR);

  private static final Set<Vertegenwoordigingssoort> BEHEERT =
      EnumSet.of(Vertegenwoordigingssoort.BEWINDVOERDER);

  private Gezinsinzage() {}

  /** Members of today, and who has gezag over them from elsewhere. */
  public static Ledeninzage van(
      Collection<Gezinslid> leden,
      Map<PersoonId, Set<Categorie>> gedeeld,
      Set<PersoonId> afgeschermd,
      LocalDate dag) {
    Map<PersoonId, Lid> perPersoon = new HashMap<>();
    for (Gezinslid lid : leden) {
      perPersoon.put(
          lid.persoon(),
          new Lid(
              lid.persoon(),
              fase(lid),
              true,
              namens(lid, GEZAG, dag),
              namens(lid, ZORGT, dag),
              namens(lid, BEHEERT, dag),
              afgeschermd.contains(lid.persoon()),
              gedeeld.getOrDefault(lid.persoon(), Set.of())));
    }
    Set<PersoonId> elders = new HashSet<>();
    perPersoon
        .values()
        .forEach(lid -> {
          elders.addAll(lid.gezag());
          elders.addAll(lid.zorgtVoor());
          elders.addAll(lid.beheert());
        });
    elders.removeAll(perPersoon.keySet());
    for (PersoonId wie : elders) {
      perPersoon.put(
          wie,
          new Lid(wie, Levensfase.VOLWASSEN, false, Set.of(), Set.of(), Set.of(), false, Set.of()));
    }
    return Ledeninzage.van(perPersoon.values());
  }

  /**
   * The oldest age possible counts below 18, because it leaves the young person most of their own;
   * adult is who is surely 18. Without a birth date the role decides.
   */
  private static Levensfase fase(Gezinslid lid) {
    return lid.leeftijd()
        .map(Gezinsinzage::fase)
        .orElseGet(() ->
            lid.rol().filter(rol -> rol == Huishoudrol.KIND).isPresent()
                ? Levensfase.VAN_16_TOT_18
                : Levensfase.VOLWASSEN);
  }

  private static Levensfase fase(Leeftijd leeftijd) {
    if (leeftijd.hoogstens() < 12) {
      return Levensfase.ONDER_12;
    }
    if (leeftijd.hoogstens() < 16) {
      return Levensfase.VAN_12_TOT_16;
    }
    return leeftijd.minstens() < 18 ? Levensfase.VAN_16_TOT_18 : Levensfase.VOLWASSEN;
  }

  private static Set<PersoonId> namens(
      Gezinslid lid, Set<Vertegenwoordigingssoort> soorten, LocalDate dag) {
    Set<PersoonId> wie = new HashSet<>();
    for (Vertegenwoordiging een : lid.vertegenwoordigingen()) {
      if (soorten.contains(een.soort())
          && een.periode().bevat(dag)
          && een.door() instanceof Vertegenwoordiger.Persoon(PersoonId persoon)) {
        wie.add(persoon);
      }
    }
    return wie;
  }
}
