package nl.keukentafel.inrichting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.store.ConceptinrichtingStore;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to designs in the making: each typist has one per team, kept until laid down. */
@Service
@Transactional
public class Conceptinrichtingen {

  private final ConceptinrichtingStore concepten;
  private final Clock klok;

  Conceptinrichtingen(ConceptinrichtingStore concepten, Clock klok) {
    this.concepten = concepten;
    this.klok = klok;
  }

  public Optional<Conceptinrichting> find(TeamId team, MedewerkerId wie) {
    return concepten.find(team, wie);
  }

  /** Who is working on a next version of this team, the longest ago first. */
  public List<MedewerkerId> makers(TeamId team) {
    return concepten.makers(team);
  }

  /** Begins a concept; one that was there already is replaced. */
  public void begin(TeamId team, MedewerkerId wie, int na, String herkomst, Keuzes keuzes) {
    concepten.bewaar(
        new Conceptinrichting(team, na, herkomst, keuzes, klok.instant()), wie, klok.instant());
  }

  public void bewaar(Conceptinrichting concept, MedewerkerId wie) {
    concepten.bewaar(concept, wie, klok.instant());
  }

  public void verwijder(TeamId team, MedewerkerId wie) {
    concepten.verwijder(team, wie);
  }
}
