package nl.keukentafel.casus.usecase;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.Casusleven.Stap;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.model.AfgeslotenCasus;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.model.Levensloop;
import nl.keukentafel.casus.model.Levensstap;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;

/** A worker takes a casus one step on in its life, or asks the team where the team decides. */
@UseCase
public class ZetStap {
  private final CasusStore casussen;
  private final Casusinzage inzage;
  private final Stapbeoordeling beoordeling;
  private final Stapteamvraag teamvraag;
  private final Heropening heropening;
  private final Teamdeelname teams;
  private final Fasestap fasestap;
  private final Verwerkingenlogboek logboek;

  ZetStap(
      CasusStore casussen,
      Casusinzage inzage,
      Stapbeoordeling beoordeling,
      Stapteamvraag teamvraag,
      Heropening heropening,
      Teamdeelname teams,
      Fasestap fasestap,
      Verwerkingenlogboek logboek) {
    this.casussen = casussen;
    this.inzage = inzage;
    this.beoordeling = beoordeling;
    this.teamvraag = teamvraag;
    this.heropening = heropening;
    this.teams = teams;
    this.fasestap = fasestap;
    this.logboek = logboek;
  }

  /**
   * A step.
   *
   * @param gezien the stage that the worker saw; null when another room takes the step
   * @param houder who becomes casushouder of a casus that is reopened; null: who was it last
   * @param team the team that joins at opschalen
   * @param vraagTeam whether the team may be asked when it decides
   */
  public record Opdracht(
      CasusId casus,
      Levensstap stap,
      String reden,
      @Nullable Fase gezien,
      @Nullable MedewerkerId houder,
      @Nullable TeamId team,
      boolean vraagTeam) {}

  /** Takes it, and writes its line in the logbook, also when it is refused. */
  public Stap zet(Opdracht opdracht, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(opdracht.casus(), wie);
    Optional<Casus> gevonden =
        rechten.magInhoud()
            ? casussen.find(opdracht.casus()).map(CasusStore.Bewaard::casus)
            : Optional.empty();
    Stap stap =
        gevonden
            .filter(casus -> magRaken(casus, opdracht.stap(), rechten, wie))
            .map(casus -> zet(casus, opdracht, wie))
            .orElseGet(Stap.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.fase",
            "casus",
            opdracht.casus().waarde(),
            rechten.grondslag());
    boolean gelukt = stap instanceof Stap.Gezet || stap instanceof Stap.WachtOpTeambesluit;
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return stap;
  }

  /** A casus that sleeps or is over cannot be written in, yet it can be woken and reopened. */
  private static boolean magRaken(
      Casus casus, Levensstap stap, CasusRechten rechten, Gebruiker wie) {
    return switch (casus.fase()) {
      case SLAPEND -> true;
      case AFGESLOTEN ->
          stap == Levensstap.HEROPENEN && wie.lidVan(casus.gegevens().leidendTeam()).isPresent();
      case AANGEMELD, VRAAGVERHELDERING, PLAN, UITVOERING, AFSCHALEN, NAZORG -> rechten.schrijven();
    };
  }

  private Stap zet(Casus casus, Opdracht opdracht, Gebruiker wie) {
    if (opdracht.gezien() != null && opdracht.gezien() != casus.fase()) {
      return new Stap.Botsing();
    }
    MedewerkerId houder = opdracht.houder() == null ? casus.casushouder() : opdracht.houder();
    Optional<Casus> wordt = Levensloop.na(casus, opdracht.stap(), houder);
    boolean mistTeam =
        opdracht.stap() == Levensstap.OPSCHALEN
            && opdracht.team() == null
            && wordt.filter(w -> w.fase() == casus.fase()).isPresent();
    if (wordt.isEmpty() || mistTeam) {
      return new Stap.KanNiet(casus.fase().code());
    }
    if (casus instanceof AfgeslotenCasus) {
      Optional<Stap> nee = kanNietTerug(casus, houder);
      if (nee.isPresent()) {
        return nee.get();
      }
    }
    return switch (beoordeling.beoordeel(casus, opdracht.stap(), wie)) {
      case Stapbeoordeling.Oordeel.Eerst(var bezwaren) -> new Stap.Bezwaar(bezwaren);
      case Stapbeoordeling.Oordeel.MagNiet(var weigering, boolean viaOverleg) ->
          viaOverleg && opdracht.vraagTeam()
              ? new Stap.WachtOpTeambesluit(teamvraag.vraag(casus, vraag(opdracht), wie))
              : new Stap.Geweigerd(weigering);
      case Stapbeoordeling.Oordeel.Mag _ -> voerUit(casus, wordt.get(), opdracht, wie);
    };
  }

  private Optional<Stap> kanNietTerug(Casus casus, @Nullable MedewerkerId houder) {
    Optional<Casussen.Verwijzing> andere = heropening.andere(casus);
    if (andere.isPresent()) {
      return Optional.of(new Stap.AndereCasus(andere.get()));
    }
    if (houder == null) {
      return Optional.of(new Stap.GeenTeamlid());
    }
    return switch (heropening.houder(casus.gegevens().leidendTeam(), houder)) {
      case Heropening.Houder.Kan _ -> Optional.empty();
      case Heropening.Houder.GeenTeamlid _ -> Optional.of(new Stap.GeenTeamlid());
      case Heropening.Houder.Geweigerd(var weigering) -> Optional.of(new Stap.Geweigerd(weigering));
    };
  }

  private Stap voerUit(Casus casus, Casus wordt, Opdracht opdracht, Gebruiker wie) {
    beoordeling.verbruik(casus, opdracht.stap());
    if (!fasestap.zet(opdracht.stap(), casus, wordt, opdracht.reden(), null, wie.medewerker())) {
      return new Stap.Botsing();
    }
    TeamId team = opdracht.team();
    if (opdracht.stap() == Levensstap.OPSCHALEN && team != null) {
      teams.voegToe(
          casus.gegevens().id(),
          team,
          Teamrol.MEEWERKEND,
          List.of(),
          opdracht.reden(),
          wie.medewerker());
    }
    return new Stap.Gezet();
  }

  private static Stapvraag.Inhoud vraag(Opdracht opdracht) {
    TeamId team = opdracht.team();
    return new Stapvraag.Inhoud(
        Stapvraag.Soort.van(opdracht.stap()),
        opdracht.reden().isBlank() ? "-" : opdracht.reden(),
        team == null ? null : team.waarde(),
        team == null ? null : Teamrol.MEEWERKEND,
        List.of());
  }
}
