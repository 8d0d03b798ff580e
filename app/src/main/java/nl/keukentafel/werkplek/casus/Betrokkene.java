package nl.keukentafel.werkplek.casus;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;

/**
 * Who carries the casus: casushouder, regie, teams.
 *
 * @param reden why; empty for who does not see the content
 */
public record Betrokkene(String wie, String rol, String sinds, String reden) {

  /** All who carry it, who did before among them. */
  static List<Betrokkene> van(Casusverloop verloop, boolean inhoud, Casuswoorden woorden) {
    List<Betrokkene> allen = new ArrayList<>();
    for (Casusverloop.Houder houder : verloop.houders()) {
      allen.add(
          new Betrokkene(
              woorden.medewerker(houder.medewerker()),
              tekst(houder.tot() == null ? "casus.rol.casushouder" : "casus.rol.casushouder.was"),
              woorden.dag(houder.van()),
              inhoud ? houder.reden() : ""));
    }
    verloop
        .regieNu()
        .ifPresent(regie ->
            allen.add(
                new Betrokkene(
                    regie(regie, woorden),
                    tekst("casus.rol.regie"),
                    woorden.dag(regie.van()),
                    inhoud ? regie.reden() : "")));
    for (Casusverloop.Deelname deel : verloop.teamsNu()) {
      allen.add(
          new Betrokkene(
              woorden.team(deel.team()),
              tekst("casus.teamrol." + deel.rol().code()),
              woorden.dag(deel.van()),
              ""));
    }
    return List.copyOf(allen);
  }

  /** Who holds the regie. */
  static String regie(Casusverloop.Regie regie, Casuswoorden woorden) {
    return switch (regie.vorm()) {
      case TEAMLID -> woorden.medewerker(new MedewerkerId(regie.houder()));
      case TEAM -> woorden.team(new TeamId(regie.houder()));
      case ORGANISATIE ->
          woorden.namen().van(new OrganisatieId(regie.houder()), tekst("casus.regie.organisatie"));
      case HUISHOUDEN -> tekst("casus.regie.huishouden");
    };
  }
}
