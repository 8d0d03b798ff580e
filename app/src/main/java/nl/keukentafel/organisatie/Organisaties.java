package nl.keukentafel.organisatie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.organisatie.store.OrganisatieStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the organisatie room. */
@Service
@Transactional
public class Organisaties {

  private final OrganisatieStore organisaties;

  Organisaties(OrganisatieStore organisaties) {
    this.organisaties = organisaties;
  }

  /** An organisation; {@code soort} is a code of 002 questions 46/47. */
  public record Organisatie(
      OrganisatieId id,
      String naam,
      String soort,
      @Nullable String telefoon,
      @Nullable String adres) {}

  /**
   * How an organisation works with a team.
   *
   * @param vorm code: deelnemer, netwerkpartner, op_afroep, structureel, geen_afspraken
   * @param terugkoppelingDagen within how many days they report back; null when not agreed
   */
  public record Samenwerking(
      OrganisatieId organisatie,
      String vorm,
      @Nullable String contactpersoon,
      @Nullable Integer terugkoppelingDagen) {}

  /** With whom this team works, and what was agreed. */
  public List<Samenwerking> samenwerkingen(TeamId team) {
    return organisaties.samenwerkingen(team);
  }

  public Optional<Organisatie> find(OrganisatieId organisatie) {
    return findAlle(List.of(organisatie)).values().stream().findFirst();
  }

  public Map<OrganisatieId, Organisatie> findAlle(Collection<OrganisatieId> welke) {
    return welke.isEmpty() ? Map.of() : organisaties.findAlle(welke);
  }

  /** Organisations whose name looks like the text; the best first. */
  public List<Organisatie> zoek(String tekst, int hoogstens) {
    return organisaties.zoek(tekst, hoogstens);
  }
}
