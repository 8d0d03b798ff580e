package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusverloop;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Regieregel;
import nl.keukentafel.casus.model.Regievorm;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.casus.store.RolStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/**
 * Gives the regie of a casus to somebody, or takes it back: one holder at a time, with a reason.
 */
@UseCase
public class GeefRegie {
  private final CasusbeeldStore beelden;
  private final Casusinzage inzage;
  private final RolStore rollen;
  private final Heropening houders;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  GeefRegie(
      CasusbeeldStore beelden,
      Casusinzage inzage,
      RolStore rollen,
      Heropening houders,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.beelden = beelden;
    this.inzage = inzage;
    this.rollen = rollen;
    this.houders = houders;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * To whom.
   *
   * @param houder the id that fits the form; null for the household itself
   * @param gezien the regie that the worker saw; null for none
   * @param bijWet whether a law or a judge gives it to the organisation
   */
  public record Opdracht(
      CasusId casus,
      Regievorm vorm,
      @Nullable UUID houder,
      String reden,
      @Nullable UUID gezien,
      boolean bijWet) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    record Gegeven() implements Uitkomst {}

    /** Whoever was chosen has no part in this casus. */
    record KanNiet() implements Uitkomst {}

    record Geweigerd(Weigering weigering) implements Uitkomst {}

    /** Somebody else gave the regie meanwhile. */
    record Botsing() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst geef(Opdracht opdracht, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(opdracht.casus(), wie);
    Optional<CasusbeeldStore.Ruw> ruw =
        rechten.schrijven() ? beelden.find(opdracht.casus(), 0) : Optional.empty();
    Uitkomst uitkomst =
        ruw.filter(r -> r.bewaard().casus() instanceof LopendeCasus)
            .map(r -> geef(r.bewaard().casus(), r.verloop(), opdracht, wie))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.regie",
            "casus",
            opdracht.casus().waarde(),
            rechten.grondslag());
    logboek.schrijf(uitkomst instanceof Uitkomst.Gegeven ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst geef(Casus casus, Casusverloop verloop, Opdracht opdracht, Gebruiker wie) {
    UUID nu = verloop.regieNu().map(Casusverloop.Regie::id).orElse(null);
    if (!Objects.equals(nu, opdracht.gezien())) {
      return new Uitkomst.Botsing();
    }
    TeamId team = casus.gegevens().leidendTeam();
    Optional<Weigering> bezwaar =
        Regieregel.bezwaar(
            inrichtingen.geldig(team, LocalDate.now(klok)),
            Stapbeoordeling.positie(wie, team),
            opdracht.vorm(),
            opdracht.bijWet());
    if (bezwaar.isPresent()) {
      return new Uitkomst.Geweigerd(bezwaar.get());
    }
    UUID houder =
        opdracht.vorm() == Regievorm.HUISHOUDEN
            ? casus.gegevens().huishouden().waarde()
            : opdracht.houder();
    if (houder == null) {
      return new Uitkomst.KanNiet();
    }
    Optional<Uitkomst> nee = past(casus, verloop, opdracht.vorm(), houder);
    if (nee.isPresent()) {
      return nee.get();
    }
    rollen.wisselRegie(
        opdracht.casus(),
        opdracht.vorm(),
        houder,
        klok.instant(),
        opdracht.reden(),
        wie.medewerker());
    return new Uitkomst.Gegeven();
  }

  private Optional<Uitkomst> past(Casus casus, Casusverloop verloop, Regievorm vorm, UUID houder) {
    return switch (vorm) {
      case TEAMLID ->
          verloop.teamsNu().stream()
                  .map(deel -> houders.houder(deel.team(), new MedewerkerId(houder)))
                  .anyMatch(Heropening.Houder.Kan.class::isInstance)
              ? Optional.empty()
              : Optional.of(geenLid(casus, houder));
      case TEAM ->
          verloop.teamsNu().stream().anyMatch(deel -> deel.team().waarde().equals(houder))
              ? Optional.empty()
              : Optional.of(new Uitkomst.KanNiet());
      case ORGANISATIE, HUISHOUDEN -> Optional.empty();
    };
  }

  private Uitkomst geenLid(Casus casus, UUID houder) {
    return switch (houders.houder(casus.gegevens().leidendTeam(), new MedewerkerId(houder))) {
      case Heropening.Houder.Geweigerd(Weigering weigering) -> new Uitkomst.Geweigerd(weigering);
      case Heropening.Houder.Kan _, Heropening.Houder.GeenTeamlid _ -> new Uitkomst.KanNiet();
    };
  }
}
