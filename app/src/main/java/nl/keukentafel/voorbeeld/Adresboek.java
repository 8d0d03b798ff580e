package nl.keukentafel.voorbeeld;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a {@link Verloop} means: workers by first name, organisations by name or by kind. */
final class Adresboek {

  private final Map<String, UUID> medewerkers = new HashMap<>();
  private final Map<String, Organisatie> organisaties = new HashMap<>();
  private final Map<String, Organisatie> perSoort = new HashMap<>();

  /** An organisation and how it is called. */
  record Organisatie(UUID id, String naam, @Nullable String contact) {}

  /** Adds a worker. */
  void medewerker(String naam, UUID id) {
    medewerkers.put(naam, id);
  }

  /** The same for one casus, in which somebody is its houder and somebody else a collega. */
  Adresboek voor(UUID houder, UUID collega) {
    Adresboek eigen = new Adresboek();
    eigen.medewerkers.putAll(medewerkers);
    eigen.medewerkers.put("houder", houder);
    eigen.medewerkers.put("collega", collega);
    eigen.organisaties.putAll(organisaties);
    eigen.perSoort.putAll(perSoort);
    return eigen;
  }

  /** Adds an organisation; the first of its kind is found by its kind. */
  void organisatie(String soort, Organisatie organisatie) {
    organisaties.put(organisatie.naam(), organisatie);
    perSoort.putIfAbsent(soort, organisatie);
  }

  UUID medewerker(String naam) {
    UUID id = medewerkers.get(naam);
    if (id == null) {
      throw new IllegalArgumentException("onbekende medewerker in het voorbeeld: " + naam);
    }
    return id;
  }

  Organisatie organisatie(String naam) {
    return find(naam)
        .orElseThrow(
            () -> new IllegalArgumentException("onbekende organisatie in het voorbeeld: " + naam));
  }

  /** By name, or else by kind. */
  Optional<Organisatie> find(String naam) {
    return Optional.ofNullable(organisaties.get(naam))
        .or(() -> Optional.ofNullable(perSoort.get(naam)));
  }
}
