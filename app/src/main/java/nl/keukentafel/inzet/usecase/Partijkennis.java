package nl.keukentafel.inzet.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.organisatie.Organisaties.Samenwerking;
import nl.keukentafel.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** The other organisations, and what was agreed with them (002 §5.4). */
@Component
class Partijkennis {

  /** As many organisations as a page offers at once. */
  private static final int HOOGSTENS = 12;

  private final Organisaties organisaties;
  private final Termijnen termijnen;

  Partijkennis(Organisaties organisaties, Termijnen termijnen) {
    this.organisaties = organisaties;
    this.termijnen = termijnen;
  }

  Optional<Organisatie> find(OrganisatieId wie) {
    return organisaties.find(wie);
  }

  /** Those whose name looks like the text; without a text those with whom the team works. */
  List<Organisatie> kies(TeamId team, String zoek) {
    if (!zoek.isBlank()) {
      return organisaties.zoek(zoek, HOOGSTENS);
    }
    List<OrganisatieId> bekend =
        organisaties.samenwerkingen(team).stream().map(Samenwerking::organisatie).toList();
    Map<OrganisatieId, Organisatie> gevonden = organisaties.findAlle(bekend);
    return gevonden.values().stream()
        .sorted((een, ander) -> een.naam().compareToIgnoreCase(ander.naam()))
        .limit(HOOGSTENS)
        .toList();
  }

  /** What this team agreed with this organisation. */
  Optional<Samenwerking> samenwerking(TeamId team, OrganisatieId wie) {
    return organisaties.samenwerkingen(team).stream()
        .filter(samen -> samen.organisatie().equals(wie))
        .findFirst();
  }

  /** When terugkoppeling is due of help that begins on {@code dag}: as agreed, else our norm. */
  LocalDate terugkoppelingVoor(TeamId team, OrganisatieId wie, LocalDate dag) {
    return samenwerking(team, wie)
        .map(Samenwerking::terugkoppelingDagen)
        .map(dag::plusDays)
        .orElseGet(() -> termijnen.voorstel(Hulpverloop.KLOK, dag));
  }
}
