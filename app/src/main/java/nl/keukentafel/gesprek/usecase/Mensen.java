package nl.keukentafel.gesprek.usecase;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.keukentafel.gesprek.model.Blad;
import nl.keukentafel.gesprek.model.Gesprek;
import nl.keukentafel.gesprek.model.Gespreksfeiten.Ondersteuner;
import nl.keukentafel.gesprek.model.Meting;
import nl.keukentafel.kern.MedewerkerId;

/** Whose names a page about conversations and metingen needs. */
final class Mensen {

  private Mensen() {}

  static Set<MedewerkerId> van(Collection<Gesprek> gesprekken, Collection<Meting> metingen) {
    Set<MedewerkerId> mensen = new HashSet<>();
    for (Gesprek gesprek : gesprekken) {
      mensen.addAll(gesprek.feiten().bezoekers());
      mensen.add(gesprek.gewijzigdDoor());
      MedewerkerId meekijker = gesprek.feiten().meekijker();
      if (meekijker != null) {
        mensen.add(meekijker);
      }
      if (gesprek.feiten().clientondersteuner() instanceof Ondersteuner.Teamlid(var wie)) {
        mensen.add(wie);
      }
      gesprek.bladen().stream().map(Blad::door).forEach(mensen::add);
    }
    metingen.forEach(meting -> mensen.addAll(meting.beoordelaars()));
    return mensen;
  }
}
