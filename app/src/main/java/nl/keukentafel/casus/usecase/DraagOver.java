package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.model.Verdelingsrecht;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.InrichtingVersie;
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
 * Hands one casus over to another casushouder, for good or for some time. All that belongs to it
 * goes along or nothing does. Who may is the inrichting's (verdeling); standing in for some time
 * the casushouder and the teamleider may always arrange, because illness waits for no overleg.
 */
@UseCase
public class DraagOver {
  private final CasusStore casussen;
  private final Casusinzage inzage;
  private final Overdrachtswerk werk;
  private final Heropening houders;
  private final Stapteamvraag teamvraag;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  DraagOver(
      CasusStore casussen,
      Casusinzage inzage,
      Overdrachtswerk werk,
      Heropening houders,
      Stapteamvraag teamvraag,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.inzage = inzage;
    this.werk = werk;
    this.houders = houders;
    this.teamvraag = teamvraag;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** From when until when, both included. */
  public record Tijdelijk(LocalDate van, LocalDate tot) {}

  /**
   * To whom.
   *
   * @param gezien the casushouder that the worker saw
   * @param tijdelijk null: for good
   * @param vraagTeam whether the team may be asked where it shares out together
   */
  public record Opdracht(
      CasusId casus,
      MedewerkerId naar,
      String reden,
      @Nullable MedewerkerId gezien,
      @Nullable Tijdelijk tijdelijk,
      boolean vraagTeam) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    record Overgedragen() implements Uitkomst {}

    /** It goes over by itself on the first day. */
    record Gepland() implements Uitkomst {}

    /** The team shares out together; the question is on its agenda. */
    record Gevraagd() implements Uitkomst {}

    record Geweigerd(Weigering weigering, boolean viaOverleg) implements Uitkomst {}

    record GeenTeamlid() implements Uitkomst {}

    /** This person holds it already. */
    record AlHouder() implements Uitkomst {}

    /** Somebody else changed the casus meanwhile. */
    record Botsing() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst draagOver(Opdracht opdracht, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(opdracht.casus(), wie);
    Optional<Casus> casus =
        rechten.magWeten()
            ? casussen.find(opdracht.casus()).map(CasusStore.Bewaard::casus)
            : Optional.empty();
    Uitkomst uitkomst =
        casus
            .filter(c -> isOverdraagbaar(c) && wie.lidVan(c.gegevens().leidendTeam()).isPresent())
            .map(c -> draagOver(c, opdracht, wie))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.OVERDRAGEN,
            "casus.overdragen",
            "casus",
            opdracht.casus().waarde(),
            "taak.verdeling");
    boolean gelukt =
        uitkomst instanceof Uitkomst.Overgedragen
            || uitkomst instanceof Uitkomst.Gepland
            || uitkomst instanceof Uitkomst.Gevraagd;
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return uitkomst;
  }

  static boolean isOverdraagbaar(Casus casus) {
    return switch (casus.fase()) {
      case AANGEMELD, AFGESLOTEN -> false;
      case VRAAGVERHELDERING, PLAN, UITVOERING, AFSCHALEN, NAZORG, SLAPEND -> true;
    };
  }

  private Uitkomst draagOver(Casus casus, Opdracht opdracht, Gebruiker wie) {
    MedewerkerId houder = casus.casushouder();
    if (opdracht.gezien() != null && !opdracht.gezien().equals(houder)) {
      return new Uitkomst.Botsing();
    }
    if (opdracht.naar().equals(houder)) {
      return new Uitkomst.AlHouder();
    }
    TeamId team = casus.gegevens().leidendTeam();
    switch (houders.houder(team, opdracht.naar())) {
      case Heropening.Houder.Kan _ -> {}
      case Heropening.Houder.GeenTeamlid _ -> {
        return new Uitkomst.GeenTeamlid();
      }
      case Heropening.Houder.Geweigerd(Weigering weigering) -> {
        return new Uitkomst.Geweigerd(weigering, false);
      }
    }
    Optional<Uitkomst> nee = magNiet(casus, opdracht, wie);
    return nee.orElseGet(() -> werk.voerUit(casus, opdracht, wie.medewerker()));
  }

  private Optional<Uitkomst> magNiet(Casus casus, Opdracht opdracht, Gebruiker wie) {
    if (opdracht.tijdelijk() != null && magWaarnemingRegelen(casus, wie)) {
      return Optional.empty();
    }
    TeamId team = casus.gegevens().leidendTeam();
    InrichtingVersie versie = inrichtingen.geldig(team, LocalDate.now(klok));
    Optional<Weigering> bezwaar =
        Verdelingsrecht.bezwaar(versie, Stapbeoordeling.positie(wie, team), false);
    if (bezwaar.isEmpty()) {
      return Optional.empty();
    }
    boolean viaOverleg = Verdelingsrecht.vraagtTeambesluit(versie) && opdracht.tijdelijk() == null;
    if (!viaOverleg || !opdracht.vraagTeam()) {
      return Optional.of(new Uitkomst.Geweigerd(bezwaar.get(), viaOverleg));
    }
    teamvraag.vraag(
        casus,
        new Stapvraag.Inhoud(
            Stapvraag.Soort.OVERDRAGEN,
            opdracht.reden(),
            opdracht.naar().waarde(),
            null,
            List.of()),
        wie);
    return Optional.of(new Uitkomst.Gevraagd());
  }

  private static boolean magWaarnemingRegelen(Casus casus, Gebruiker wie) {
    return wie.medewerker().equals(casus.casushouder())
        || wie.lidVan(casus.gegevens().leidendTeam())
            .filter(lid -> lid.positie() == Hoedanigheid.TEAMLEIDER)
            .isPresent();
  }
}
