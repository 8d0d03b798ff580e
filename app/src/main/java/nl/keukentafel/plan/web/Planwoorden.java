package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.scherm.Veld;

/** Words for what the plan knows by id or by code. */
final class Planwoorden {
  private final Map<PersoonId, String> personen;

  private Planwoorden(Map<PersoonId, String> personen) {
    this.personen = personen;
  }

  /** Knows the members of this household by their first name. */
  static Planwoorden van(Optional<Huishoudbeeld> huishouden) {
    Map<PersoonId, String> namen = new HashMap<>();
    huishouden.ifPresent(h -> h.leden().forEach(lid -> namen.put(lid.persoon(), roepnaam(lid))));
    return new Planwoorden(namen);
  }

  private static String roepnaam(Huishoudbeeld.Bewoner lid) {
    return lid.roepnaam().isBlank() ? lid.naam() : lid.roepnaam();
  }

  /** The members as options of a form. */
  static List<Veld.Optie> opties(Optional<Huishoudbeeld> huishouden) {
    return huishouden.map(Huishoudbeeld::leden).orElse(List.of()).stream()
        .filter(lid -> !lid.overleden())
        .map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam()))
        .toList();
  }

  String persoon(PersoonId persoon) {
    return personen.getOrDefault(persoon, tekst("plan.iemand"));
  }

  /** Some members in a row: "Naima en Ruud". */
  String personen(Collection<PersoonId> wie) {
    return opsomming(wie.stream().map(this::persoon).toList());
  }

  static String opsomming(List<String> namen) {
    return namen.size() < 2
        ? String.join("", namen)
        : namen.stream().limit(namen.size() - 1).collect(Collectors.joining(", "))
            + " "
            + tekst("plan.en")
            + " "
            + namen.getLast();
  }

  static String leefgebied(Leefgebied gebied) {
    return hoofdletter(tekst(gebied.sleutel()));
  }

  static String hoofdletter(String woord) {
    return woord.isEmpty()
        ? woord
        : woord.substring(0, 1).toUpperCase(locale()) + woord.substring(1);
  }

  static String dag(LocalDate dag) {
    return Datums.voluit(dag, locale());
  }

  static String kort(LocalDate dag, LocalDate vandaag) {
    return dag.getYear() == vandaag.getYear()
        ? Datums.kort(dag, locale())
        : Datums.kortMetJaar(dag, locale());
  }

  static String moment(Instant op, ZoneId zone) {
    var tijd = op.atZone(zone);
    return tekst(
        "plan.moment",
        Datums.kort(tijd.toLocalDate(), locale()),
        Datums.tijd(tijd.toLocalTime(), locale()));
  }

  /** The reader is spoken to, another is named. */
  static String stem(MedewerkerId wie, MedewerkerId lezer, Map<MedewerkerId, String> namen) {
    return wie.equals(lezer) ? tekst("plan.u") : namen.getOrDefault(wie, tekst("plan.een_collega"));
  }
}
