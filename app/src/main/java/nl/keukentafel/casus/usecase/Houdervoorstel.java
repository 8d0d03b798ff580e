package nl.keukentafel.casus.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keukentafel.casus.model.Belasting;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Kandidaat;
import nl.keukentafel.casus.model.Toewijzingsvoorstel;
import nl.keukentafel.casus.store.CaseloadStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.stereotype.Component;

/**
 * Who fits casussen that are handed over. Of many, each proposal counts with the ones before it, so
 * that not everybody's work lands with the one who has most room.
 */
@Component
class Houdervoorstel {
  private final CaseloadStore caseloads;

  Houdervoorstel(CaseloadStore caseloads) {
    this.caseloads = caseloads;
  }

  /** The three who fit each casus best, in the order of the casussen; never who holds it now. */
  Map<CasusId, List<Toewijzingsvoorstel>> voor(
      Collection<Casus> casussen, Teambelasting.Stand stand) {
    Map<HuishoudenId, Map<MedewerkerId, Integer>> eerder =
        caseloads.eerderContact(casussen.stream().map(c -> c.gegevens().huishouden()).toList());
    Map<MedewerkerId, Double> erbij = new HashMap<>();
    Map<CasusId, List<Toewijzingsvoorstel>> voorstellen = new LinkedHashMap<>();
    for (Casus casus : casussen) {
      Casusgegevens gegevens = casus.gegevens();
      double uren = stand.weging().uren(gegevens.zwaarte(), casus.fase());
      Map<MedewerkerId, Integer> kent = eerder.getOrDefault(gegevens.huishouden(), Map.of());
      List<Kandidaat> kandidaten = new ArrayList<>();
      for (Teambelasting.Lid lid : stand.leden()) {
        MedewerkerId wie = lid.teamlid().medewerker();
        if (lid.magCasushouderZijn() && !wie.equals(casus.casushouder())) {
          Belasting nu = lid.belasting();
          kandidaten.add(
              new Kandidaat(
                  wie,
                  lid.teamlid().expertise(),
                  new Belasting(nu.gevuld() + erbij.getOrDefault(wie, 0.0), nu.beschikbaar()),
                  kent.get(wie)));
        }
      }
      List<Toewijzingsvoorstel> beste =
          Toewijzingsvoorstel.besteDrie(gegevens.deskundigheid(), uren, kandidaten);
      if (!beste.isEmpty()) {
        erbij.merge(beste.getFirst().medewerker(), uren, Double::sum);
      }
      voorstellen.put(gegevens.id(), beste);
    }
    return voorstellen;
  }
}
