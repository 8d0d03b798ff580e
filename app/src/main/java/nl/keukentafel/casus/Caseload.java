package nl.keukentafel.casus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Belasting;
import nl.keukentafel.casus.model.Caseloadregel;
import nl.keukentafel.casus.model.Eindvoorstel;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Werktaak;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.WerkStore;
import nl.keukentafel.casus.usecase.Teambelasting;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Afronding;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the casus room for the werkvoorraad: what one person has to do. */
@Service
@Transactional
public class Caseload {
  private final WerkStore werk;
  private final AandachtStore aandacht;
  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  Caseload(
      WerkStore werk, AandachtStore aandacht, Teams teams, Inrichtingen inrichtingen, Clock klok) {
    this.werk = werk;
    this.aandacht = aandacht;
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /**
   * The work of one person.
   *
   * @param uren hours a week that a casus asks, by casus
   * @param wachtend casussen without casushouder of the teams this person leads or supports
   * @param taken open tasks given to this person, the first day on top
   * @param eindvoorstellen own casussen that could be closed
   * @param belasting hours filled and left in the first team; empty for who holds no casussen
   * @param namen of the members of that team
   */
  public record Werk(
      List<Caseloadregel> casussen,
      Map<UUID, Double> uren,
      List<Caseloadregel> wachtend,
      List<Aandacht> aandacht,
      List<Werktaak> taken,
      List<Eindvoorstel> eindvoorstellen,
      Optional<Belasting> belasting,
      Map<MedewerkerId, String> namen) {}

  /** Reads it in three statements, whatever the caseload. */
  public Werk van(Gebruiker wie, Instant nieuwsSinds) {
    List<TeamId> wachtlijsten =
        wie.lidmaatschappen().stream()
            .filter(lid ->
                lid.positie() == Hoedanigheid.TEAMLEIDER
                    || lid.positie() == Hoedanigheid.PROCESONDERSTEUNER)
            .map(Gebruiker.Lidmaatschap::team)
            .toList();
    WerkStore.Werk gelezen = werk.werk(wie.medewerker(), wachtlijsten, nieuwsSinds);
    Map<UUID, Double> uren = new HashMap<>();
    for (Caseloadregel regel : gelezen.caseload()) {
      var gegevens = regel.casus().gegevens();
      uren.put(
          gegevens.id().waarde(), gelezen.weging().uren(gegevens.zwaarte(), regel.casus().fase()));
    }
    LocalDate vandaag = LocalDate.now(klok);
    Map<MedewerkerId, String> namen = new HashMap<>();
    Optional<Belasting> belasting = Optional.empty();
    Optional<TeamId> team = wie.teams().stream().findFirst();
    if (team.isPresent()) {
      for (Teams.Teamlid lid : teams.leden(team.get(), vandaag)) {
        namen.put(lid.medewerker(), lid.naam());
        if (lid.medewerker().equals(wie.medewerker()) && !uren.isEmpty()) {
          double overleg =
              Teambelasting.overleguren(inrichtingen.geldig(team.get(), vandaag), gelezen.weging());
          double gevuld = uren.values().stream().mapToDouble(Double::doubleValue).sum();
          belasting = Optional.of(Belasting.van(gevuld, lid.uren(), lid.presentieUren(), overleg));
        }
      }
    }
    return new Werk(
        gelezen.caseload(),
        uren,
        gelezen.wachtend(),
        gelezen.aandacht(),
        gelezen.taken(),
        eindvoorstellen(gelezen.caseload(), vandaag),
        belasting,
        namen);
  }

  /** What slept long enough, and whose weeks of nazorg are over, by the design of its team. */
  private List<Eindvoorstel> eindvoorstellen(List<Caseloadregel> caseload, LocalDate vandaag) {
    Map<TeamId, Afronding> afrondingen = new HashMap<>();
    List<Eindvoorstel> voorstellen = new ArrayList<>();
    for (Caseloadregel regel : caseload) {
      Fase fase = regel.casus().fase();
      if (fase != Fase.SLAPEND && fase != Fase.NAZORG) {
        continue;
      }
      Afronding afronding =
          afrondingen.computeIfAbsent(
              regel.casus().gegevens().leidendTeam(),
              team -> inrichtingen.geldig(team, vandaag).inrichting().eindeMet());
      LocalDate begin = LocalDate.ofInstant(regel.casus().gegevens().faseSinds(), klok.getZone());
      boolean slaapt = fase == Fase.SLAPEND;
      LocalDate sinds =
          slaapt
              ? begin.plusMonths(afronding.slaapmaanden())
              : begin.plusWeeks(afronding.nazorgWeken());
      if (!sinds.isAfter(vandaag)) {
        voorstellen.add(
            new Eindvoorstel(
                regel,
                slaapt ? Eindvoorstel.Soort.SLAAPT_LANG : Eindvoorstel.Soort.NAZORG_VOORBIJ,
                sinds));
      }
    }
    return List.copyOf(voorstellen);
  }

  /** Marks what waited as seen; false when it was not this person's, or seen already. */
  public boolean gezien(UUID id, MedewerkerId door) {
    return aandacht.gezien(id, door, klok.instant());
  }
}
