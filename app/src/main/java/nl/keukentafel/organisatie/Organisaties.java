package nl.keukentafel.organisatie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of the organisatie room. */
@Service
public class Organisaties {

  /** An organisation; {@code soort} is a code of 002 questions 46/47. */
  public record Organisatie(
      OrganisatieId id,
      String naam,
      String soort,
      @Nullable String telefoon,
      @Nullable String adres) {}

  public Optional<Organisatie> find(OrganisatieId organisatie) {
    throw new UnsupportedOperationException();
  }

  public Map<OrganisatieId, Organisatie> findAlle(Collection<OrganisatieId> organisaties) {
    throw new UnsupportedOperationException();
  }

  /** Organisations whose name looks like the text; the best first. */
  public List<Organisatie> zoek(String tekst, int hoogstens) {
    throw new UnsupportedOperationException();
  }
}
