package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;

/** Names and days as the casus page says them. */
record Casuswoorden(Namen namen, LocalDate vandaag, ZoneId zone) {

  String medewerker(MedewerkerId wie) {
    return namen.van(wie, tekst("casus.iemand"));
  }

  String team(TeamId team) {
    return namen.van(team, tekst("casus.lijst.ander_team"));
  }

  /** The day of a moment; the year only when it is another than this one. */
  String dag(Instant op) {
    return dag(LocalDate.ofInstant(op, zone));
  }

  /** The same of a day. */
  String dag(LocalDate dag) {
    return dag.getYear() == vandaag.getYear()
        ? Datums.kort(dag, locale())
        : Datums.kortMetJaar(dag, locale());
  }

  /** A word as it begins a row. */
  static String metHoofdletter(String woord) {
    return woord.substring(0, 1).toUpperCase(locale()) + woord.substring(1);
  }
}
