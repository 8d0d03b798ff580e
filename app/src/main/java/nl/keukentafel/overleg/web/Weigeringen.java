package nl.keukentafel.overleg.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.List;
import java.util.function.Function;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.KeuzeVerwijzing;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.model.Belemmering;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.usecase.Vergadering;
import nl.keukentafel.scherm.Weigeringsvak;
import nl.keukentafel.team.Teams.Teamlid;

/** Says why something cannot be: by which choice, who may, and what helps. */
final class Weigeringen {

  private Weigeringen() {}

  /** Somebody else leads an overleg of this team. */
  static Weigeringsvak leidtNiet(InrichtingVersie inrichting, TeamId team) {
    return leidtNiet(inrichting, team, Woorden.of(Overlegrechten.leiders(inrichting)));
  }

  /** The same, with the names of who leads in this team. */
  static Weigeringsvak leidtNiet(Vergadering vergadering) {
    return leidtNiet(vergadering.inrichting(), team(vergadering), wieLeidt(vergadering));
  }

  private static Weigeringsvak leidtNiet(InrichtingVersie inrichting, TeamId team, String wieWel) {
    KeuzeVerwijzing keuze = Overlegrechten.leiding(inrichting);
    return new Weigeringsvak(
        tekst("overleg.weigering.leidt_niet"),
        Woorden.van(keuze),
        Inrichtingen.pad(team, keuze),
        wieWel,
        null);
  }

  private static TeamId team(Vergadering vergadering) {
    return vergadering.overleg().kop().team();
  }

  /** Who leads, by name where the team has them. */
  static String wieLeidt(Vergadering vergadering) {
    var leiders = Overlegrechten.leiders(vergadering.inrichting());
    List<String> namen =
        vergadering.leden().stream()
            .filter(lid -> leiders.contains(Vergadering.positie(lid)))
            .map(lid -> tekst("overleg.naam_als", lid.naam(), positie(lid)))
            .toList();
    return namen.isEmpty() ? Woorden.of(leiders) : Woorden.en(namen);
  }

  /** The team cannot decide yet. */
  static Weigeringsvak kanNogNiet(
      Belemmering belemmering, Vergadering vergadering, Function<MedewerkerId, String> naam) {
    String waarom =
        switch (belemmering) {
          case Belemmering.QuorumNietGehaald(
                  int aanwezig,
                  int quorum,
                  int teamgrootte,
                  KeuzeVerwijzing _) ->
              tekst("overleg.weigering.quorum", aanwezig, teamgrootte, quorum);
          case Belemmering.NietIedereenSprak(List<MedewerkerId> wie, KeuzeVerwijzing _) ->
              tekst("overleg.weigering.niet_iedereen", namen(wie, naam));
          case Belemmering.GeenConsensus(List<MedewerkerId> wie, KeuzeVerwijzing _) ->
              tekst("overleg.weigering.geen_consensus", namen(wie, naam));
          case Belemmering.IedereenOnthoudtZich _ -> tekst("overleg.weigering.iedereen_onthoudt");
        };
    String verder =
        switch (belemmering) {
          case Belemmering.QuorumNietGehaald _ -> tekst("overleg.weigering.quorum.verder");
          case Belemmering.NietIedereenSprak _ -> tekst("overleg.weigering.niet_iedereen.verder");
          case Belemmering.GeenConsensus _ -> tekst("overleg.weigering.geen_consensus.verder");
          case Belemmering.IedereenOnthoudtZich _ ->
              tekst("overleg.weigering.iedereen_onthoudt.verder");
        };
    return new Weigeringsvak(
        tekst("overleg.weigering.nog_geen_teambesluit"),
        waarom + " " + Woorden.van(belemmering.keuze()),
        Inrichtingen.pad(team(vergadering), belemmering.keuze()),
        tekst(
            "overleg.weigering.team_met",
            Woorden.en(vergadering.metStem().stream().map(Teamlid::naam).toList())),
        verder);
  }

  /** The position of a teamlid in words. */
  static String positie(Teamlid lid) {
    return Woorden.van(Vergadering.positie(lid));
  }

  private static String namen(List<MedewerkerId> wie, Function<MedewerkerId, String> naam) {
    return Woorden.en(wie.stream().map(naam).sorted().toList());
  }
}
