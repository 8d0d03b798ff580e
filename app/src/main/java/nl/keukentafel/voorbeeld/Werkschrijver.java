package nl.keukentafel.voorbeeld;

import java.time.LocalDateTime;

/** Writes all that was done in a casus since it was assigned. */
final class Werkschrijver {

  private final Levenschrijver leven;
  private final Toestemmingschrijver toestemmingen;
  private final Gesprekschrijver gesprekken;
  private final Planschrijver plannen;
  private final Hulpschrijver hulp;

  Werkschrijver(Lader lader, Willekeur willekeur, Overlegboek overleg) {
    this.leven = new Levenschrijver(lader, willekeur, overleg);
    this.toestemmingen = new Toestemmingschrijver(lader, willekeur);
    this.gesprekken = new Gesprekschrijver(lader, willekeur);
    this.plannen = new Planschrijver(lader, willekeur, overleg);
    this.hulp = new Hulpschrijver(lader, willekeur, overleg);
  }

  void schrijf(Casuswerk werk, LocalDateTime toegewezen) {
    leven.schrijf(werk, toegewezen);
    toestemmingen.schrijf(werk);
    gesprekken.schrijf(werk);
    plannen.schrijf(werk);
    hulp.schrijf(werk);
  }
}
