package nl.keukentafel.inrichting.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.model.Keuze.Gekozen;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on every {@link Keuzepunt} of {@link Keuzelijst}; immutable. Each value is one
 * that its point permits; that the choices agree with each other is what {@link Teaminrichting}
 * adds, so that a form can hold a design that is still being thought out.
 */
public final class Keuzes {

  private static final Keuzes LEEG = new Keuzes(legeKeuzes());

  private final Map<Keuzepunt<?>, Keuze<?>> perPunt;

  private Keuzes(Map<Keuzepunt<?>, Keuze<?>> perPunt) {
    this.perPunt = Collections.unmodifiableMap(perPunt);
  }

  /** Nothing chosen yet: the software's defaults everywhere. */
  public static Keuzes leeg() {
    return LEEG;
  }

  /** These choices with one more, made by a gemeente itself. */
  public <T> Keuzes kies(Keuzepunt<T> punt, T waarde) {
    return kies(punt, waarde, null);
  }

  /**
   * These choices with one more.
   *
   * @throws OngeldigeWaarde when the point does not permit the value
   */
  public <T> Keuzes kies(Keuzepunt<T> punt, T waarde, @Nullable Bron bron) {
    T gecontroleerd = punt.vorm().lees(punt.vorm().schrijf(waarde), punt.code());
    return met(punt, new Gekozen<>(gecontroleerd, bron));
  }

  /** These choices with one taken back: the software's present default holds again. */
  public <T> Keuzes laatOpen(Keuzepunt<T> punt) {
    return met(punt, punt.nogNietGekozen());
  }

  /** These choices with one left open under the default that held when it was stored. */
  public <T> Keuzes laatOpen(Keuzepunt<T> punt, T standaardVanToen) {
    return met(punt, new Keuze.NogNietGekozen<>(standaardVanToen));
  }

  /** What is chosen on this point. */
  public <T> Keuze<T> keuze(Keuzepunt<T> punt) {
    // Only met() writes, and it pairs a point with a choice of the same type.
    @SuppressWarnings("unchecked")
    Keuze<T> keuze = (Keuze<T>) Objects.requireNonNull(perPunt.get(punt), punt.toString());
    return keuze;
  }

  /** The value that holds on this point, chosen or not. */
  public <T> T waarde(Keuzepunt<T> punt) {
    return keuze(punt).waarde();
  }

  /** Whether somebody chose on this point. */
  public boolean isGekozen(Keuzepunt<?> punt) {
    return perPunt.get(punt) instanceof Gekozen;
  }

  /** The choice on this point as a refusal or permission quotes it. */
  public <T> KeuzeVerwijzing verwijzing(Keuzepunt<T> punt) {
    return new KeuzeVerwijzing(
        punt.nummer(), punt.naam(), punt.vorm().toon(waarde(punt)), isGekozen(punt), null);
  }

  /** These choices with one as others made it, with its source and its default. */
  public <T> Keuzes neemOver(Keuzepunt<T> punt, Keuzes van) {
    return met(punt, van.keuze(punt));
  }

  /** The points on which others say something else, in the order of their numbers. */
  public List<Verschil> verschilMet(Keuzes ander) {
    return Keuzelijst.alle().stream()
        .filter(punt -> Verschil.tussen(keuze(punt), ander.keuze(punt)))
        .map(punt -> new Verschil(punt, verwijzing(punt), ander.verwijzing(punt)))
        .toList();
  }

  private <T> Keuzes met(Keuzepunt<T> punt, Keuze<T> keuze) {
    Map<Keuzepunt<?>, Keuze<?>> nieuw = new LinkedHashMap<>(perPunt);
    if (nieuw.put(punt, keuze) == null) {
      throw new IllegalArgumentException(punt + " does not stand in the Keuzelijst.");
    }
    return new Keuzes(nieuw);
  }

  private static Map<Keuzepunt<?>, Keuze<?>> legeKeuzes() {
    return Keuzelijst.alle().stream()
        .collect(
            Collectors.toMap(
                punt -> punt, Keuzepunt::nogNietGekozen, (een, _) -> een, LinkedHashMap::new));
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Keuzes keuzes && perPunt.equals(keuzes.perPunt);
  }

  @Override
  public int hashCode() {
    return perPunt.hashCode();
  }

  @Override
  public String toString() {
    return perPunt.toString();
  }
}
