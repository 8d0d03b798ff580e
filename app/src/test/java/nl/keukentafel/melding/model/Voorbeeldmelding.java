package nl.keukentafel.melding.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import org.jspecify.annotations.Nullable;

/** A melding of the tests: a question under the Wmo unless told otherwise. */
final class Voorbeeldmelding {

  static final LocalDate DAG = LocalDate.of(2026, 10, 5);

  private Meldingsoort soort = Meldingsoort.HULPVRAAG_WMO;
  private Melderssoort melder = Melderssoort.INWONER;
  private Kanaal kanaal = Kanaal.ZELF;
  private List<Leefgebied> gebieden = List.of(Leefgebied.LICHAMELIJKE_GEZONDHEID);
  private Gevaar gevaar = Gevaar.NEE;
  private Afsluiting dreiging = Afsluiting.NEE;
  private boolean geweld;
  private @Nullable LocalDate geboren;
  private @Nullable MedewerkerId ingevoerdDoor;
  private @Nullable TeamId team;
  private Stand stand = new Stand.Ontvangen();
  private @Nullable Instant werkGesloten;

  Voorbeeldmelding metWerkGesloten(Instant op) {
    werkGesloten = op;
    return this;
  }

  Voorbeeldmelding van(Meldingsoort nieuw) {
    soort = nieuw;
    return this;
  }

  Voorbeeldmelding door(Melderssoort wie, Kanaal hoe) {
    melder = wie;
    kanaal = hoe;
    return this;
  }

  Voorbeeldmelding over(Leefgebied... welke) {
    gebieden = List.of(welke);
    return this;
  }

  Voorbeeldmelding metGevaar() {
    gevaar = Gevaar.JA;
    return this;
  }

  Voorbeeldmelding metGeweld() {
    geweld = true;
    return this;
  }

  Voorbeeldmelding met(Afsluiting nieuw) {
    dreiging = nieuw;
    return this;
  }

  Voorbeeldmelding geborenOp(LocalDate dag) {
    geboren = dag;
    return this;
  }

  Voorbeeldmelding ingevoerdDoor(MedewerkerId wie) {
    ingevoerdDoor = wie;
    return this;
  }

  Voorbeeldmelding bij(TeamId welk) {
    team = welk;
    return this;
  }

  Voorbeeldmelding in(Stand nieuw) {
    stand = nieuw;
    return this;
  }

  Meldingsinhoud inhoud() {
    return new Meldingsinhoud(
        DAG,
        soort,
        kanaal,
        new Melder(melder, null, null, null, null, null),
        Medeweten.JA,
        new Betrokkene("iemand", geboren, null, null, null, null, null, null),
        gebieden,
        "tekst",
        gevaar,
        dreiging,
        geweld,
        null);
  }

  Melding maak() {
    return new Melding(
        new MeldingId(new UUID(0, 1)),
        "2026-0001",
        1,
        inhoud(),
        Spoed.GEWOON,
        Instant.parse("2026-10-05T08:00:00Z"),
        ingevoerdDoor,
        stand,
        team,
        werkGesloten);
  }
}
