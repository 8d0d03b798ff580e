package nl.keukentafel.werkplek.casus;

import java.util.Map;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;

/** The names of the teams, people and organisations on one page. */
record Namen(Map<UUID, String> perId) {

  /** Keeps its own copy. */
  Namen {
    perId = Map.copyOf(perId);
  }

  /** Name of a medewerker, or {@code anders} when there is none. */
  String van(MedewerkerId medewerker, String anders) {
    return perId.getOrDefault(medewerker.waarde(), anders);
  }

  /** Name of a team, or {@code anders} when there is none. */
  String van(TeamId team, String anders) {
    return perId.getOrDefault(team.waarde(), anders);
  }

  /** Name of an organisation, or {@code anders} when there is none. */
  String van(OrganisatieId organisatie, String anders) {
    return perId.getOrDefault(organisatie.waarde(), anders);
  }
}
