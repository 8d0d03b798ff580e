package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Conceptinrichting;
import nl.keukentafel.inrichting.Conceptinrichtingen;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Inrichtingen.Vastlegging;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Samenvoeging;
import nl.keukentafel.inrichting.model.Verschil;
import nl.keukentafel.inrichting.web.Aspectblad.Verschilregel;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.team.Teams;

/**
 * Goes on from a version that somebody else laid down meanwhile. What only they changed is taken
 * over; where both changed a choice, this person says which one it will be. Nothing is lost.
 */
@UseCase
class WerkConceptBij {

  private static final String MIJN = "mijn";
  private static final String ANDER = "ander";

  private final Teams teams;
  private final Conceptinrichtingen concepten;
  private final Inrichtingen inrichtingen;
  private final Conceptbouw bouw;

  WerkConceptBij(
      Teams teams, Conceptinrichtingen concepten, Inrichtingen inrichtingen, Conceptbouw bouw) {
    this.teams = teams;
    this.concepten = concepten;
    this.inrichtingen = inrichtingen;
    this.bouw = bouw;
  }

  /** What came of it. */
  sealed interface Uitkomst {
    /** The concept goes on from the newest version. */
    record Bijgewerkt() implements Uitkomst {}

    /** There is something to look at or to choose first. */
    record Kies(Bijwerkpagina pagina) implements Uitkomst {}

    /** Nobody was ahead, or there is no such concept. */
    record NietNodig() implements Uitkomst {}
  }

  /**
   * Shows what is to be chosen, or goes on as chosen.
   *
   * @param formulier empty for a first look
   */
  public Uitkomst werkBij(Gebruiker wie, TeamId id, Formulier formulier) {
    Optional<Teams.Team> team = teams.find(id);
    Optional<Conceptinrichting> concept = concepten.find(id, wie.medewerker());
    int nieuwste = concept.map(c -> bouw.nieuwsteNa(id, c.na())).orElse(0);
    if (team.isEmpty() || concept.isEmpty() || nieuwste == 0) {
      return new Uitkomst.NietNodig();
    }
    Keuzes ander = bouw.versie(id, nieuwste);
    Samenvoeging samen =
        Samenvoeging.van(bouw.versie(id, concept.get().na()), concept.get().keuzes(), ander);
    boolean eersteBlik = formulier.waarde("nieuwste").isEmpty();
    Keuzes keuzes = eersteBlik ? samen.samen() : gekozen(samen, ander, formulier);
    // Yet another version may have come while this was being read.
    boolean gelezen = formulier.waarde("nieuwste").equals(String.valueOf(nieuwste));
    if (eersteBlik || !gelezen || !formulier.isGoed()) {
      return new Uitkomst.Kies(pagina(team.get(), concept.get(), nieuwste, samen, formulier));
    }
    concepten.bewaar(concept.get().na(nieuwste, keuzes), wie.medewerker());
    return new Uitkomst.Bijgewerkt();
  }

  private static Keuzes gekozen(Samenvoeging samen, Keuzes ander, Formulier formulier) {
    Keuzes keuzes = samen.samen();
    for (Verschil botsing : samen.botsingen()) {
      String keuze =
          formulier.keuze(
              Bijwerkpagina.veld(Verschilregel.van(botsing)),
              "inrichting.fout.kies_een_van_beide",
              List.of(MIJN, ANDER),
              code -> code);
      if (ANDER.equals(keuze)) {
        keuzes = keuzes.neemOver(botsing.punt(), ander);
      }
    }
    return keuzes;
  }

  private Bijwerkpagina pagina(
      Teams.Team team,
      Conceptinrichting concept,
      int nieuwste,
      Samenvoeging samen,
      Formulier formulier) {
    Optional<Vastlegging> laatste =
        inrichtingen.geschiedenis(team.id()).stream()
            .filter(v -> v.versie() == nieuwste)
            .findFirst();
    Map<MedewerkerId, String> namen = teams.namen(laatste.map(Vastlegging::door).stream().toList());
    return new Bijwerkpagina(
        team.naam(),
        Inrichtingen.pad(team.id()),
        concept.na(),
        nieuwste,
        namen.values().stream().findFirst().orElse(""),
        laatste.map(Vastlegging::toelichting).orElse(""),
        samen.overgenomen().stream().map(Verschilregel::van).toList(),
        samen.botsingen().stream().map(Verschilregel::van).toList(),
        formulier);
  }
}
