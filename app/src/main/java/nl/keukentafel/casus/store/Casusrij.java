package nl.keukentafel.casus.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Urgentie;
import nl.keukentafel.casus.model.Voorrang;
import nl.keukentafel.casus.model.Zwaarte;
import nl.keukentafel.database.sql.casus.tables.records.CasusRecord;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Wet;
import org.jspecify.annotations.Nullable;

/** A row of the table read back into a casus in its typed state. */
final class Casusrij {

  private Casusrij() {}

  static CasusStore.Bewaard bewaard(CasusRecord rij) {
    Casusgegevens gegevens =
        new Casusgegevens(
            new CasusId(rij.getId()),
            rij.getVersie(),
            rij.getNummer(),
            new HuishoudenId(rij.getHuishouden()),
            new TeamId(rij.getLeidendTeam()),
            Arrays.stream(rij.getWetten())
                .map(wet -> Wet.valueOf(wet.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet()),
            rij.getGrondslag(),
            Urgentie.van(rij.getUrgentie()),
            Zwaarte.van(rij.getZwaarte()),
            List.of(rij.getDeskundigheid()),
            rij.getGeopendOp().toInstant(),
            rij.getFaseSinds().toInstant());
    UUID houder = rij.getCasushouder();
    UUID besluit = rij.getVerdelingsbesluit();
    return new CasusStore.Bewaard(
        Casus.van(
            gegevens, Fase.van(rij.getFase()), houder == null ? null : new MedewerkerId(houder)),
        voorrang(rij),
        besluit == null ? null : new TeambesluitId(besluit));
  }

  private static @Nullable Voorrang voorrang(CasusRecord rij) {
    return rij.getVoorrangReden() == null
        ? null
        : new Voorrang(
            rij.getVoorrangReden(),
            new MedewerkerId(rij.getVoorrangDoor()),
            rij.getVoorrangOp().toInstant());
  }

  static Verwijzing verwijs(CasusRecord rij) {
    UUID houder = rij.getCasushouder();
    return new Verwijzing(
        new CasusId(rij.getId()),
        rij.getNummer(),
        new HuishoudenId(rij.getHuishouden()),
        rij.getFase(),
        new TeamId(rij.getLeidendTeam()),
        houder == null ? null : new MedewerkerId(houder));
  }
}
