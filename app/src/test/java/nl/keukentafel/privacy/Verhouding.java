package nl.keukentafel.privacy;

import java.util.Locale;
import java.util.Set;

/** What somebody has to do with a casus, as it occurs: most people have several relations. */
enum Verhouding {
  CASUSHOUDER(Relatie.CASUSHOUDER, Relatie.LAATSTE_CASUSHOUDER, Relatie.LEIDEND_TEAM),
  REGISSEUR(Relatie.REGISSEUR, Relatie.LEIDEND_TEAM),
  TEAMLEIDER_VAN_HET_LEIDEND_TEAM(Relatie.TEAMLEIDER_LEIDEND_TEAM, Relatie.LEIDEND_TEAM),
  TEAMGENOOT(Relatie.LEIDEND_TEAM),
  VROEGER_CASUSHOUDER(Relatie.LAATSTE_CASUSHOUDER, Relatie.LEIDEND_TEAM),
  VOERT_EEN_TAAK_UIT(Relatie.VOERT_TAAK_UIT, Relatie.LEIDEND_TEAM),
  MEEWERKEND_TEAM(Relatie.MEEWERKEND_TEAM),
  VOLGEND_TEAM(Relatie.VOLGEND_TEAM),
  BEHANDELT_EEN_MELDING(Relatie.BEHANDELT_MELDING),
  NIETS();

  final Set<Relatie> relaties;

  Verhouding(Relatie... relaties) {
    this.relaties = Set.of(relaties);
  }

  String woorden() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
