package nl.keukentafel.inrichting.model;

import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Procesactiviteit;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/**
 * What the team does once a household is in: its own activities and the second line (001 §3.1.3).
 */
record Taakgebied(Keuzes keuzes) {

  /**
   * Does the team do this itself on this leefgebied? In kwadrant I and III <em>interveniëren</em>
   * is refused: then another carries the actie out (001 overzicht 1).
   */
  Antwoord doet(Procesactiviteit activiteit, Leefgebied leefgebied) {
    Set<Procesactiviteit> afwijkend =
        keuzes.waarde(Handelingsbereik.TAAKOMVANG_PER_LEEFGEBIED).get(leefgebied.hoofdgebied());
    Keuzepunt<?> grond =
        afwijkend == null
            ? Handelingsbereik.TAAKOMVANG
            : Handelingsbereik.TAAKOMVANG_PER_LEEFGEBIED;
    Set<Procesactiviteit> taakomvang =
        afwijkend == null ? keuzes.waarde(Handelingsbereik.TAAKOMVANG) : afwijkend;
    return taakomvang.contains(activiteit)
        ? new Ja(keuzes.verwijzing(grond))
        : new Nee(
            new Weigering(
                new Handeling.ActiviteitDoen(activiteit, leefgebied),
                keuzes.verwijzing(grond),
                List.of(new Uitweg.AndereUitvoerder())));
  }

  /** May outside first-line help be chosen? Not where it was taken into the team (001 §5.1.3). */
  Antwoord magEersteLijnKiezen(Leefgebied leefgebied) {
    KeuzeVerwijzing keuze = keuzes.verwijzing(Kader.EERSTE_LIJN);
    return switch (keuzes.waarde(Kader.EERSTE_LIJN)) {
      case TOELEIDING_VIA_TEAM, ERNAAST -> new Ja(keuze);
      case OPGENOMEN ->
          new Nee(
              new Weigering(
                  new Handeling.EersteLijnKiezen(leefgebied),
                  keuze,
                  List.of(
                      doet(Procesactiviteit.INTERVENIEREN, leefgebied).isJa()
                          ? new Uitweg.HetTeamZelf()
                          : new Uitweg.AndereVorm(keuzes.waarde(Handelingsbereik.TWEEDE_LIJN)))));
    };
  }

  /** May the second line be involved in this way? (002 question 43.) */
  Antwoord mag(Tweedelijnsvorm vorm) {
    Set<Tweedelijnsvorm> vormen = keuzes.waarde(Handelingsbereik.TWEEDE_LIJN);
    return vormen.contains(vorm)
        ? new Ja(keuzes.verwijzing(Handelingsbereik.TWEEDE_LIJN))
        : new Nee(
            new Weigering(
                new Handeling.TweedeLijnBetrekken(vorm),
                keuzes.verwijzing(Handelingsbereik.TWEEDE_LIJN),
                List.of(new Uitweg.AndereVorm(vormen))));
  }

  /** Who holds the regie once the second line is involved in this way? (001 §4.2.1.) */
  Regiehouder regieNa(Tweedelijnsvorm vorm) {
    return switch (vorm) {
      case ZELF, KORT_ZELF, INSCHAKELEN_MET_REGIE -> keuzes.waarde(Handelingsbereik.REGIE);
      case ZIJDELINGS_BEWAKEN, VOLLEDIG_OVER -> Regiehouder.INGESCHAKELDE_ORGANISATIE;
    };
  }

  /**
   * The type of team (001 §3.1.5, overzicht 1). Only what somebody chose is classified: a default
   * of the software says nothing about a city.
   */
  Kwadrant kwadrant() {
    if (!keuzes.isGekozen(Handelingsbereik.DOELGROEP)
        || !keuzes.isGekozen(Handelingsbereik.TAAKOMVANG)) {
      return Kwadrant.NIET_IN_TE_DELEN;
    }
    boolean intervenieert =
        keuzes.waarde(Handelingsbereik.TAAKOMVANG).contains(Procesactiviteit.INTERVENIEREN);
    return switch (keuzes.waarde(Handelingsbereik.DOELGROEP)) {
      case MULTIPROBLEEM -> intervenieert ? Kwadrant.II : Kwadrant.I;
      case IEDEREEN -> intervenieert ? Kwadrant.IV : Kwadrant.III;
      case LICHT, GROEPEN -> Kwadrant.NIET_IN_TE_DELEN;
    };
  }
}
