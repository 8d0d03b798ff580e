package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/** Reads a casus with its history and the names in it, for the pages about its life. */
@Component
class Levenslezer {
  private final CasusbeeldStore beelden;
  private final Casusinzage inzage;
  private final Huishoudens huishoudens;
  private final Teams teams;
  private final Organisaties organisaties;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  Levenslezer(
      CasusbeeldStore beelden,
      Casusinzage inzage,
      Huishoudens huishoudens,
      Teams teams,
      Organisaties organisaties,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.beelden = beelden;
    this.inzage = inzage;
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.organisaties = organisaties;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** The casus for this reader; empty, and logged as refused, when the content is not for them. */
  Optional<Levensbeeld> lees(CasusId id, String sleutel, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(id, wie);
    Optional<CasusbeeldStore.Ruw> ruw =
        rechten.magInhoud() ? beelden.find(id, 0) : Optional.empty();
    Verwerking regel =
        Verwerking.van(Handeling.INZIEN, sleutel, "casus", id.waarde(), rechten.grondslag());
    logboek.schrijf(ruw.isPresent() ? regel : regel.geweigerd());
    return ruw.map(r -> beeld(r, rechten, wie));
  }

  private Levensbeeld beeld(CasusbeeldStore.Ruw ruw, CasusRechten rechten, Gebruiker wie) {
    Casus casus = ruw.bewaard().casus();
    Casusverloop verloop = ruw.verloop();
    Map<TeamId, Teams.Team> alleTeams =
        teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Function.identity()));
    List<OrganisatieId> genoemd =
        verloop.regies().stream()
            .filter(regie -> regie.vorm() == Regievorm.ORGANISATIE)
            .map(regie -> new OrganisatieId(regie.houder()))
            .toList();
    return new Levensbeeld(
        casus,
        verloop,
        rechten,
        huishoudens.find(casus.gegevens().huishouden()),
        teams.namen(mensen(verloop, wie)),
        alleTeams,
        organisaties.findAlle(genoemd),
        LocalDate.now(klok));
  }

  private static Set<MedewerkerId> mensen(Casusverloop verloop, Gebruiker wie) {
    Set<MedewerkerId> mensen = new HashSet<>();
    mensen.add(wie.medewerker());
    verloop.wissels().forEach(wissel -> mensen.add(wissel.door()));
    verloop
        .houders()
        .forEach(houder -> {
          mensen.add(houder.medewerker());
          mensen.add(houder.door());
        });
    verloop
        .regies()
        .forEach(regie -> {
          mensen.add(regie.door());
          if (regie.vorm() == Regievorm.TEAMLID) {
            mensen.add(new MedewerkerId(regie.houder()));
          }
        });
    verloop
        .teams()
        .forEach(deel -> {
          MedewerkerId door = deel.door();
          if (door != null) {
            mensen.add(door);
          }
        });
    return mensen;
  }
}
