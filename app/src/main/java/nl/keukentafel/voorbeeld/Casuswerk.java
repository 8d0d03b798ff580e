package nl.keukentafel.voorbeeld;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.voorbeeld.Huishoudschets.Lid;
import org.jspecify.annotations.Nullable;

/**
 * A casus of which the work is being written: gives the days, persons and workers that a {@link
 * Verloop} speaks of.
 */
record Casuswerk(UUID casus, Casusschets schets, Adresboek boek, LocalDateTime nu) {

  private static final int VOLWASSEN = 18;
  private static final int MEEPRATEN = 12;

  Verloop verloop() {
    return schets.verloop();
  }

  /** The day so many days ago. */
  LocalDate dag(int dagen) {
    return nu.toLocalDate().minusDays(dagen);
  }

  @Nullable LocalDate dag(@Nullable Integer dagen) {
    return dagen == null ? null : dag(dagen.intValue());
  }

  /** A moment on the day so many days ago; never later than now. */
  LocalDateTime op(int dagen, int uur, int minuut) {
    LocalDateTime moment = dag(dagen).atTime(uur, minuut);
    return moment.isAfter(nu) ? nu : moment;
  }

  /** The member on this place, from 1. */
  UUID persoon(int plek) {
    return schets.huishouden().leden().get(plek - 1).persoon().id();
  }

  @Nullable UUID persoon(@Nullable Integer plek) {
    return plek == null ? null : persoon(plek.intValue());
  }

  List<UUID> personen(List<Integer> plekken) {
    return plekken.stream().map(plek -> persoon(plek.intValue())).toList();
  }

  /** The worker of this name; without one the casushouder. */
  UUID wie(@Nullable String naam) {
    return naam == null ? houder() : boek.medewerker(naam);
  }

  UUID houder() {
    return Objects.requireNonNull(schets.casushouder(), "werk zonder casushouder");
  }

  /** The law under which the casus falls, unless another is named. */
  String wet(@Nullable String wet) {
    return wet == null ? schets.melding().wet() : wet;
  }

  /** Places of the adults. */
  List<Integer> volwassenen() {
    return plekken(VOLWASSEN);
  }

  /** Places of those who have a say of their own. */
  List<Integer> meepraters() {
    return plekken(MEEPRATEN);
  }

  private List<Integer> plekken(int leeftijd) {
    List<Lid> leden = schets.huishouden().leden();
    return java.util.stream.IntStream.rangeClosed(1, leden.size())
        .filter(plek -> leeftijd(plek) >= leeftijd)
        .boxed()
        .toList();
  }

  /** Age today of the member on this place. */
  int leeftijd(int plek) {
    return (int)
        java.time.temporal.ChronoUnit.YEARS.between(
            schets.huishouden().leden().get(plek - 1).persoon().geboren(), nu.toLocalDate());
  }

  /** Whether the team takes this decision together. */
  boolean samen(Kernbesluit besluit) {
    return schets.team().samen(besluit);
  }
}
