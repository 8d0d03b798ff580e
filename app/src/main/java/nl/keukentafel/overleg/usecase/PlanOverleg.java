package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Overlegvorm;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Overlegkeuze;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.store.AgendaStore;
import nl.keukentafel.overleg.store.OverlegStore;
import org.jspecify.annotations.Nullable;

/** Plans an overleg and puts on its agenda the questions that wait for one. */
@UseCase
public class PlanOverleg {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.plannen";

  private final OverlegStore overleggen;
  private final AgendaStore agenda;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  PlanOverleg(
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

  /** What to plan; {@code plaats} may be left open. */
  public record Opdracht(
      TeamId team, Overlegvorm vorm, ZonedDateTime op, @Nullable String plaats) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Planned, with so many questions that waited. */
    record Gepland(OverlegId overleg, int verzameld) implements Uitkomst {}

    /** The team has this overleg at this moment already. */
    record BestaatAl() implements Uitkomst {}

    /** It would be before today. */
    record InVerleden() implements Uitkomst {}

    /** Somebody else leads the overleg in this design. */
    record NietBevoegd(TeamId team, InrichtingVersie inrichting) implements Uitkomst {}

    /** Not in this team. */
    record NietGevonden() implements Uitkomst {}
  }

  public Uitkomst plan(Opdracht opdracht, Gebruiker door) {
    TeamId team = opdracht.team();
    Positie positie = Posities.van(door, team);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN, SLEUTEL, "team", team.waarde(), Vergaderingen.GRONDSLAG);
    if (!Overlegrechten.ziet(positie)) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.NietGevonden();
    }
    LocalDate vandaag = LocalDate.now(klok);
    InrichtingVersie nu = inrichtingen.geldig(team, vandaag);
    if (!Overlegrechten.van(door.medewerker(), positie, nu).leidt()) {
      logboek.schrijf(regel.geweigerd());
      return new Uitkomst.NietBevoegd(team, nu);
    }
    if (opdracht.op().toLocalDate().isBefore(vandaag)) {
      return new Uitkomst.InVerleden();
    }
    Optional<OverlegId> gepland =
        overleggen.plan(
            team, opdracht.vorm(), opdracht.op().toInstant(), opdracht.plaats(), door.medewerker());
    if (gepland.isEmpty()) {
      return new Uitkomst.BestaatAl();
    }
    // The questions fit by the design of the day on which they are decided.
    InrichtingVersie dan = inrichtingen.geldig(team, opdracht.op().toLocalDate());
    int verzameld = agenda.verzamel(team, Overlegkeuze.in(dan, opdracht.vorm()), gepland.get());
    logboek.schrijf(regel);
    return new Uitkomst.Gepland(gepland.get(), verzameld);
  }
}
