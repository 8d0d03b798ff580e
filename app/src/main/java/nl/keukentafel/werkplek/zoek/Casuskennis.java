package nl.keukentafel.werkplek.zoek;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Relatie;
import nl.keukentafel.team.Teams;
import nl.keukentafel.team.Teams.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What one reader may know of the casus of a household: the casus itself when they have something
 * to do with it, otherwise that there is one, which team has it, and whom to call (3-privacy).
 */
@Component
class Casuskennis {

  /** Relations with which a casus can be opened; the casus itself decides how far. */
  private static final Set<Relatie> OPENT =
      EnumSet.of(
          Relatie.CASUSHOUDER,
          Relatie.LAATSTE_CASUSHOUDER,
          Relatie.REGISSEUR,
          Relatie.LEIDEND_TEAM,
          Relatie.TEAMLEIDER_LEIDEND_TEAM,
          Relatie.MEEWERKEND_TEAM,
          Relatie.VOLGEND_TEAM);

  private final Casussen casussen;
  private final Betrokkenheden betrokkenheden;
  private final Teams teams;

  Casuskennis(Casussen casussen, Betrokkenheden betrokkenheden, Teams teams) {
    this.casussen = casussen;
    this.betrokkenheden = betrokkenheden;
    this.teams = teams;
  }

  /** What this reader may know of one casus. */
  sealed interface Kennis {
    /** May open it. */
    record Mijn(String nummer, String link) implements Kennis {}

    /** Knows only that it is there. */
    record VanAnderen(String tekst) implements Kennis {}
  }

  /** What this reader may know of the running casussen of these households. */
  Map<HuishoudenId, Kennis> van(Collection<HuishoudenId> huishoudens, Gebruiker wie) {
    return huishoudens.isEmpty()
        ? Map.of()
        : kennis(casussen.lopendeVan(huishoudens).values(), wie);
  }

  /** The household of the casus with this number, and what this reader may know of it. */
  Map<HuishoudenId, Kennis> opNummer(String nummer, Gebruiker wie) {
    return kennis(casussen.findOpNummer(nummer).stream().toList(), wie);
  }

  private Map<HuishoudenId, Kennis> kennis(Collection<Verwijzing> welke, Gebruiker wie) {
    Map<HuishoudenId, Kennis> kennis = new HashMap<>();
    List<Verwijzing> verder = welke.stream().filter(casus -> !isVan(casus, wie)).toList();
    welke.stream()
        .filter(casus -> isVan(casus, wie))
        .forEach(casus -> kennis.put(casus.huishouden(), mijn(casus)));
    if (!verder.isEmpty()) {
      Map<HuishoudenId, Set<Relatie>> relaties =
          betrokkenheden.van(wie, verder.stream().map(Verwijzing::huishouden).toList());
      Map<TeamId, Team> namen =
          teams.alle().stream().collect(Collectors.toMap(Team::id, team -> team));
      verder.forEach(casus -> {
        boolean opent =
            relaties.getOrDefault(casus.huishouden(), Set.of()).stream().anyMatch(OPENT::contains);
        kennis.put(
            casus.huishouden(),
            opent ? mijn(casus) : new Kennis.VanAnderen(bel(namen.get(casus.leidendTeam()))));
      });
    }
    return kennis;
  }

  /** As far as the reference itself tells, which saves asking further. */
  private static boolean isVan(Verwijzing casus, Gebruiker wie) {
    return wie.medewerker().equals(casus.casushouder())
        || wie.lidVan(casus.leidendTeam()).isPresent();
  }

  private static Kennis mijn(Verwijzing casus) {
    return new Kennis.Mijn(casus.nummer(), "/casussen/" + casus.id());
  }

  private static String bel(@Nullable Team team) {
    if (team == null) {
      return tekst("werkplek.zoek.casus_elders_zonder_team");
    }
    return team.telefoon() == null
        ? tekst("werkplek.zoek.casus_elders", team.naam())
        : tekst("werkplek.zoek.casus_elders_bel", team.naam(), team.telefoon());
  }
}
