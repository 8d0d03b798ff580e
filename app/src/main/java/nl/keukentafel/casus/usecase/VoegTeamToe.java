package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.LopendeCasus;
import nl.keukentafel.casus.model.Stapregel;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.model.Teamrol;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Calls in another team of the gemeente: to work along on some leefgebieden, or to follow. */
@UseCase
public class VoegTeamToe {
  private final CasusStore casussen;
  private final Casusinzage inzage;
  private final Teamdeelname deelname;
  private final Stapteamvraag teamvraag;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  VoegTeamToe(
      CasusStore casussen,
      Casusinzage inzage,
      Teamdeelname deelname,
      Stapteamvraag teamvraag,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.inzage = inzage;
    this.deelname = deelname;
    this.teamvraag = teamvraag;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Which team, as what, on which leefgebieden (codes), and why. */
  public record Opdracht(
      CasusId casus,
      TeamId team,
      Teamrol rol,
      List<String> leefgebieden,
      String reden,
      boolean vraagTeam) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    record Toegevoegd() implements Uitkomst {}

    /** The own team decides; the question is on its agenda. */
    record Gevraagd() implements Uitkomst {}

    /** The team has a part in the casus already. */
    record DoetAlMee() implements Uitkomst {}

    record Geweigerd(Weigering weigering, boolean viaOverleg) implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst voegToe(Opdracht opdracht, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(opdracht.casus(), wie);
    Optional<Casus> casus =
        rechten.schrijven()
            ? casussen.find(opdracht.casus()).map(CasusStore.Bewaard::casus)
            : Optional.empty();
    Uitkomst uitkomst =
        casus
            .filter(c -> c instanceof LopendeCasus && opdracht.rol() != Teamrol.LEIDEND)
            .map(c -> voegToe(c, opdracht, wie))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.team",
            "casus",
            opdracht.casus().waarde(),
            rechten.grondslag());
    boolean gelukt =
        uitkomst instanceof Uitkomst.Toegevoegd || uitkomst instanceof Uitkomst.Gevraagd;
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst voegToe(Casus casus, Opdracht opdracht, Gebruiker wie) {
    TeamId leidend = casus.gegevens().leidendTeam();
    Stapregel regel = new Stapregel(inrichtingen.geldig(leidend, LocalDate.now(klok)), false);
    Optional<Weigering> bezwaar =
        regel.bezwaar(Kernbesluit.INSCHAKELEN, Stapbeoordeling.positie(wie, leidend));
    if (bezwaar.isPresent()) {
      boolean viaOverleg = regel.viaOverleg(Kernbesluit.INSCHAKELEN);
      if (!viaOverleg || !opdracht.vraagTeam()) {
        return new Uitkomst.Geweigerd(bezwaar.get(), viaOverleg);
      }
      teamvraag.vraag(
          casus,
          new Stapvraag.Inhoud(
              Stapvraag.Soort.TEAM_ERBIJ,
              opdracht.reden(),
              opdracht.team().waarde(),
              opdracht.rol(),
              opdracht.leefgebieden()),
          wie);
      return new Uitkomst.Gevraagd();
    }
    return deelname.voegToe(
            opdracht.casus(),
            opdracht.team(),
            opdracht.rol(),
            opdracht.leefgebieden(),
            opdracht.reden(),
            wie.medewerker())
        ? new Uitkomst.Toegevoegd()
        : new Uitkomst.DoetAlMee();
  }
}
