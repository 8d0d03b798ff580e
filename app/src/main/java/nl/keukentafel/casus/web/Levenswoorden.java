package nl.keukentafel.casus.web;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.usecase.Levensbeeld;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.team.Teams;

/** The words of the pages about the life of a casus. */
final class Levenswoorden implements Levensverhaal.Namen {
  private final Levensbeeld beeld;
  private final ZoneId zone;

  Levenswoorden(Levensbeeld beeld, ZoneId zone) {
    this.beeld = beeld;
    this.zone = zone;
  }

  Levenskop kop() {
    var gegevens = beeld.casus().gegevens();
    return new Levenskop(
        gegevens.id().toString(),
        beeld.huishouden().map(Huishoudens.Kaart::naam).orElse(tekst("casus.huishouden.onbekend")),
        gegevens.nummer(),
        tekst(
            "casus.leven.fase",
            tekst("casus.fase." + beeld.casus().fase().code()),
            dag(gegevens.faseSinds())));
  }

  @Override
  public String van(MedewerkerId medewerker) {
    return beeld.namen().getOrDefault(medewerker, tekst("casus.iemand"));
  }

  @Override
  public String van(TeamId team) {
    Teams.Team gevonden = beeld.teams().get(team);
    return gevonden == null ? tekst("casus.lijst.ander_team") : gevonden.naam();
  }

  @Override
  public String van(OrganisatieId organisatie) {
    Organisaties.Organisatie gevonden = beeld.organisaties().get(organisatie);
    return gevonden == null ? tekst("casus.regie.organisatie") : gevonden.naam();
  }

  /** The holder of a regie, in words. */
  String van(Casusverloop.Regie regie) {
    return switch (regie.vorm()) {
      case TEAMLID -> van(new MedewerkerId(regie.houder()));
      case TEAM -> van(new TeamId(regie.houder()));
      case ORGANISATIE -> van(new OrganisatieId(regie.houder()));
      case HUISHOUDEN -> tekst("casus.regie.huishouden");
    };
  }

  List<Levenskop.Regel> verhaal(MedewerkerId lezer) {
    return new Levensverhaal(beeld.verloop(), lezer, this, zone)
        .regels().stream()
            .map(regel -> new Levenskop.Regel(dag(regel.op()), regel.zin(), regel.reden()))
            .toList();
  }

  /** Teams that have no part in the casus yet. */
  List<Veld.Optie> andereTeams() {
    List<Veld.Optie> opties = new ArrayList<>();
    for (Teams.Team team : beeld.teams().values()) {
      if (beeld.verloop().teamsNu().stream().noneMatch(deel -> deel.team().equals(team.id()))) {
        opties.add(new Veld.Optie(team.id().toString(), team.naam()));
      }
    }
    opties.sort(Comparator.comparing(Veld.Optie::label));
    return List.copyOf(opties);
  }

  String dag(Instant op) {
    return dag(LocalDate.ofInstant(op, zone));
  }

  String dag(LocalDate dag) {
    return dag.getYear() == beeld.vandaag().getYear()
        ? Datums.kort(dag, locale())
        : Datums.kortMetJaar(dag, locale());
  }

  static String knop(Levensstap stap) {
    return tekst("casus.stap." + stap.code());
  }
}
