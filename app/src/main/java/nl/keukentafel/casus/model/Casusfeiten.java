package nl.keukentafel.casus.model;

import java.util.EnumSet;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.privacy.Relatie;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a casus on which rights are decided.
 *
 * @param regisseur the teamlid who holds the regie; null when somebody else holds it
 * @param laatsteHouder who was casushouder last; alone reads a slapende casus, with the teamleider
 * @param uitvoerders who carry out a task in it, such as a ride; not the casushouder's own work
 */
public record Casusfeiten(
    Fase fase,
    TeamId leidendTeam,
    Set<TeamId> meewerkend,
    Set<TeamId> volgend,
    @Nullable MedewerkerId casushouder,
    @Nullable MedewerkerId regisseur,
    @Nullable MedewerkerId laatsteHouder,
    Set<MedewerkerId> uitvoerders) {

  /** A casus in which nobody has a task apart. */
  public Casusfeiten(
      Fase fase,
      TeamId leidendTeam,
      Set<TeamId> meewerkend,
      Set<TeamId> volgend,
      @Nullable MedewerkerId casushouder,
      @Nullable MedewerkerId regisseur,
      @Nullable MedewerkerId laatsteHouder) {
    this(fase, leidendTeam, meewerkend, volgend, casushouder, regisseur, laatsteHouder, Set.of());
  }

  /** Keeps its own copies. */
  public Casusfeiten {
    uitvoerders = Set.copyOf(uitvoerders);
    meewerkend = Set.copyOf(meewerkend);
    volgend = Set.copyOf(volgend);
  }

  /** What this person has to do with the casus; empty for somebody without a task in it. */
  public Set<Relatie> relaties(Gebruiker wie) {
    Set<Relatie> relaties = EnumSet.noneOf(Relatie.class);
    if (wie.medewerker().equals(casushouder)) {
      relaties.add(Relatie.CASUSHOUDER);
    }
    if (wie.medewerker().equals(regisseur)) {
      relaties.add(Relatie.REGISSEUR);
    }
    if (wie.medewerker().equals(laatsteHouder)) {
      relaties.add(Relatie.LAATSTE_CASUSHOUDER);
    }
    if (uitvoerders.contains(wie.medewerker())) {
      relaties.add(Relatie.VOERT_TAAK_UIT);
    }
    for (Gebruiker.Lidmaatschap lid : wie.lidmaatschappen()) {
      if (lid.team().equals(leidendTeam)) {
        relaties.add(Relatie.LEIDEND_TEAM);
        if (lid.positie() == Hoedanigheid.TEAMLEIDER) {
          relaties.add(Relatie.TEAMLEIDER_LEIDEND_TEAM);
        }
      } else if (meewerkend.contains(lid.team())) {
        relaties.add(Relatie.MEEWERKEND_TEAM);
      } else if (volgend.contains(lid.team())) {
        relaties.add(Relatie.VOLGEND_TEAM);
      }
    }
    return relaties;
  }
}
