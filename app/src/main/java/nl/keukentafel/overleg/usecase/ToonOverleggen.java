package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.Ritme;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Agendapunt;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Overlegkeuze;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.model.Ritmevoorstel;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.OverlegStore;
import nl.keukentafel.overleg.store.OverlegStore.Overlegregel;
import nl.keukentafel.termijn.Werkdagen;
import org.jspecify.annotations.Nullable;

/** Shows the overleggen of somebody's teams, what waits for one, and what can be planned. */
@UseCase
public class ToonOverleggen {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.lijst";

  private static final int HOOGSTENS = 25;
  private static final Werkdagen WERKDAGEN = Werkdagen.nederlands();

  private final OverlegStore overleggen;
  private final AgendaStore agenda;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonOverleggen(
      OverlegStore overleggen,
      AgendaStore agenda,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.overleggen = overleggen;
    this.agenda = agenda;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** All there is to see, soonest first; the past the last first. */
  public record Overzicht(
      List<Overlegregel> komend,
      List<Overlegregel> voorbij,
      List<Wachtend> wachtend,
      List<Planteam> teams) {}

  /** A question that waits for an overleg of this kind. */
  public record Wachtend(Agendapunt punt, Overlegvorm vorm) {}

  /**
   * What can be planned in one team.
   *
   * @param leidt whether this person may
   * @param vormen the kinds this team holds or needs
   * @param voorstellen from the rhythm of the inrichting, soonest first
   */
  public record Planteam(
      TeamId team,
      String naam,
      InrichtingVersie inrichting,
      boolean leidt,
      List<Overlegvorm> vormen,
      List<Voorstel> voorstellen) {}

  /** The next overleg of a kind by its rhythm, at the hour and place of the last one. */
  public record Voorstel(
      TeamId team, Overlegvorm vorm, Ritme ritme, ZonedDateTime op, @Nullable String plaats) {}

  public Overzicht toon(Gebruiker wie) {
    List<TeamId> teams = Posities.teamsMetInzage(wie);
    List<Planteam> planteams = teams.stream().map(team -> planteam(team, wie)).toList();
    List<Wachtend> wachtend =
        agenda.wachtend(teams).stream().map(punt -> wachtend(punt, planteams)).toList();
    Overzicht overzicht =
        new Overzicht(
            overleggen.komend(teams, HOOGSTENS),
            overleggen.voorbij(teams, HOOGSTENS),
            wachtend,
            planteams);
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, SLEUTEL));
    return overzicht;
  }

  private static Wachtend wachtend(Agendapunt punt, List<Planteam> teams) {
    InrichtingVersie inrichting =
        teams.stream()
            .filter(team -> team.team().equals(punt.team()))
            .findFirst()
            .orElseThrow()
            .inrichting();
    return new Wachtend(punt, Overlegkeuze.voor(inrichting, punt.kernbesluit()));
  }

  private Planteam planteam(TeamId team, Gebruiker wie) {
    InrichtingVersie inrichting = inrichtingen.geldig(team, LocalDate.now(klok));
    boolean leidt =
        Overlegrechten.van(wie.medewerker(), Posities.van(wie, team), inrichting).leidt();
    String naam = wie.lidVan(team).map(Gebruiker.Lidmaatschap::teamnaam).orElse("");
    return new Planteam(
        team,
        naam,
        inrichting,
        leidt,
        Overlegkeuze.mogelijk(inrichting),
        leidt ? voorstellen(team, inrichting) : List.of());
  }

  private List<Voorstel> voorstellen(TeamId team, InrichtingVersie inrichting) {
    List<Voorstel> voorstellen = new ArrayList<>();
    for (Overleg laatste : overleggen.laatstePerVorm(team)) {
      Ritme ritme = inrichting.inrichting().overlegvormen().get(laatste.kop().vorm());
      if (ritme != null) {
        voorstel(team, laatste.kop(), ritme).ifPresent(voorstellen::add);
      }
    }
    voorstellen.sort(java.util.Comparator.comparing(Voorstel::op));
    return voorstellen;
  }

  private java.util.Optional<Voorstel> voorstel(TeamId team, Overleg.Kop laatste, Ritme ritme) {
    ZonedDateTime toen = laatste.geplandOp().atZone(klok.getZone());
    LocalTime uur = toen.toLocalTime();
    return Ritmevoorstel.na(toen.toLocalDate(), ritme, LocalDate.now(klok), WERKDAGEN::opOfNa)
        .map(dag ->
            new Voorstel(
                team,
                laatste.vorm(),
                ritme,
                dag.atTime(uur).atZone(klok.getZone()),
                laatste.plaats()));
  }
}
