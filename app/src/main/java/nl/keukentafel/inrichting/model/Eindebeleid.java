package nl.keukentafel.inrichting.model;

import java.util.List;
import nl.keukentafel.inrichting.Regiehouder;
import nl.keukentafel.inrichting.Tweedelijnsvorm;
import nl.keukentafel.inrichting.model.Antwoord.Ja;
import nl.keukentafel.inrichting.model.Antwoord.Nee;

/** How the work with a household ends, and who may hold the regie until then (001 §4.2.1). */
record Eindebeleid(Keuzes keuzes) {

  /**
   * May a casus on which is worked end in this way?
   *
   * @param naNazorg whether aftercare was given
   */
  Antwoord magAfronden(Einde einde, boolean naNazorg) {
    Einde hier = keuzes.waarde(Kader.EINDE);
    if (einde != hier) {
      return nee(new Handeling.Afronden(einde), Kader.EINDE, new Uitweg.AnderEinde(hier));
    }
    if (keuzes.waarde(Kader.NAZORG) == Nazorg.ALTIJD && !naNazorg) {
      return nee(new Handeling.Afronden(einde), Kader.NAZORG, new Uitweg.NazorgEerst());
    }
    return new Ja(keuzes.verwijzing(Kader.EINDE));
  }

  /** May aftercare begin? */
  Antwoord magNazorg() {
    return keuzes.waarde(Kader.NAZORG) == Nazorg.GEEN
        ? nee(
            new Handeling.NazorgGeven(),
            Kader.NAZORG,
            new Uitweg.AnderEinde(keuzes.waarde(Kader.EINDE)))
        : new Ja(keuzes.verwijzing(Kader.NAZORG));
  }

  /**
   * May this holder have the regie? The casushouder always may; the team where the design says so;
   * an organisation where the second line may hold it.
   */
  Antwoord magRegieHouden(Regiehouder houder) {
    return switch (houder) {
      case CASUSHOUDER -> new Ja(keuzes.verwijzing(Handelingsbereik.REGIE));
      case TEAM, CASUSHOUDER_EN_TEAM ->
          switch (keuzes.waarde(Handelingsbereik.REGIE)) {
            case TEAM, CASUSHOUDER_EN_TEAM -> new Ja(keuzes.verwijzing(Handelingsbereik.REGIE));
            case CASUSHOUDER, INGESCHAKELDE_ORGANISATIE -> regieNee(houder, Handelingsbereik.REGIE);
          };
      case INGESCHAKELDE_ORGANISATIE ->
          keuzes.waarde(Handelingsbereik.TWEEDE_LIJN).stream().anyMatch(Eindebeleid::geeftRegieUit)
              ? new Ja(keuzes.verwijzing(Handelingsbereik.TWEEDE_LIJN))
              : regieNee(houder, Handelingsbereik.TWEEDE_LIJN);
    };
  }

  private static boolean geeftRegieUit(Tweedelijnsvorm vorm) {
    return switch (vorm) {
      case ZIJDELINGS_BEWAKEN, VOLLEDIG_OVER -> true;
      case ZELF, KORT_ZELF, INSCHAKELEN_MET_REGIE -> false;
    };
  }

  private Nee regieNee(Regiehouder houder, Keuzepunt<?> punt) {
    return nee(
        new Handeling.RegieGeven(houder),
        punt,
        new Uitweg.AnderePositie(keuzes.waarde(Posities.CASUSHOUDERS), null));
  }

  private Nee nee(Handeling handeling, Keuzepunt<?> punt, Uitweg uitweg) {
    return new Nee(new Weigering(handeling, keuzes.verwijzing(punt), List.of(uitweg)));
  }
}
