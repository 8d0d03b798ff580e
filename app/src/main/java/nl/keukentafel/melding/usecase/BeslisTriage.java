package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Triagekeuze;
import nl.keukentafel.melding.model.Uitkomst;
import nl.keukentafel.melding.model.Vervolg;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.melding.triage.Spoed;
import org.jspecify.annotations.Nullable;

/** A named person decides what happens with a melding; the table only proposed (4-regie). */
@UseCase
public class BeslisTriage {

  private final MeldingStore meldingen;
  private final StelTriageVoor triage;
  private final Vervolgstap vervolg;
  private final Afhandeling afhandeling;
  private final Verwerkingenlogboek logboek;

  BeslisTriage(
      MeldingStore meldingen,
      StelTriageVoor triage,
      Vervolgstap vervolg,
      Afhandeling afhandeling,
      Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.triage = triage;
    this.vervolg = vervolg;
    this.afhandeling = afhandeling;
    this.logboek = logboek;
  }

  /**
   * What somebody decides.
   *
   * @param versie the version of the melding that this person saw
   * @param urgentie another urgency than it has; null leaves it
   * @param reden empty where none is asked
   */
  public record Opdracht(
      MeldingId melding, int versie, Triagekeuze keuze, @Nullable Spoed urgentie, String reden) {}

  /** What came of it. */
  public sealed interface Beslissing {
    /** Done; a melding that was given to a team now waits for opname there. */
    record Beslist(Melding nu) implements Beslissing {}

    /** It does not exist for this person. */
    record NietGevonden() implements Beslissing {}

    /** This person enters and prepares, and does not decide. */
    record MagNiet() implements Beslissing {}

    /** Somebody else changed the melding meanwhile, or it is already done. */
    record Botsing() implements Beslissing {}

    /** What is still missing, as a message key. */
    record Onvolledig(String veld, String berichtSleutel) implements Beslissing {}
  }

  public Beslissing beslis(Opdracht opdracht, Gebruiker wie) {
    Optional<Melding> gevonden =
        meldingen.find(opdracht.melding()).filter(m -> Meldingsregels.magZien(wie, m));
    if (gevonden.isEmpty()) {
      logboek.schrijf(logregel(opdracht.melding()).geweigerd());
      return new Beslissing.NietGevonden();
    }
    Melding melding = gevonden.get();
    if (!Meldingsregels.magBeslissen(wie, melding)) {
      logboek.schrijf(logregel(melding.id()).geweigerd());
      return new Beslissing.MagNiet();
    }
    if (melding.versie() != opdracht.versie() || !melding.stand().vraagtTriage()) {
      return new Beslissing.Botsing();
    }
    Triagebeeld beeld = triage.stelVoor(melding.inhoud(), StelTriageVoor.Bij.melding(melding));
    Optional<Beslissing> onvolledig = onvolledig(melding, beeld, opdracht);
    if (onvolledig.isPresent()) {
      return onvolledig.get();
    }
    logboek.schrijf(logregel(melding.id()));
    boolean gezet = vervolg.zet(melding, beeld.voorstel(), stap(melding, beeld, opdracht, wie));
    return gezet
        ? new Beslissing.Beslist(meldingen.find(melding.id()).orElseThrow())
        : new Beslissing.Botsing();
  }

  /** What the choice asks that is not there yet. */
  private static Optional<Beslissing> onvolledig(
      Melding melding, Triagebeeld beeld, Opdracht opdracht) {
    Triagekeuze keuze = opdracht.keuze();
    boolean lichter =
        opdracht.urgentie() != null && opdracht.urgentie().compareTo(melding.urgentie()) > 0;
    if (opdracht.reden().isBlank()
        && (lichter || Meldingsregels.redenNodig(beeld.voorstel(), keuze))) {
      return onvolledig("reden", "melding.fout.reden_nodig");
    }
    return switch (keuze) {
      case Triagekeuze.NieuweCasus(TeamId team) ->
          beeld.naam(team).isEmpty()
              ? onvolledig("team", "melding.fout.team_kiezen")
              : huishoudenNodig(melding);
      case Triagekeuze.Toevoegen _ ->
          beeld.casus().isEmpty()
              ? onvolledig("keuze", "melding.fout.geen_casus")
              : Optional.empty();
      case Triagekeuze.HulpGeweigerd(Vervolg hierna) -> nodigVoor(hierna, melding);
      case Triagekeuze.GeenContact(Vervolg hierna) -> nodigVoor(hierna, melding);
      case Triagekeuze.Advies _,
          Triagekeuze.Doorverwijzen _,
          Triagekeuze.BuitenDoelgroep _,
          Triagekeuze.Ingetrokken _,
          Triagekeuze.WalEnSchip _ ->
          Optional.empty();
    };
  }

  private static Optional<Beslissing> nodigVoor(Vervolg vervolg, Melding melding) {
    if (!(vervolg instanceof Vervolg.Bemoeizorg)) {
      return Optional.empty();
    }
    return melding.team() == null
        ? onvolledig("vervolg", "melding.fout.bemoeizorg_team")
        : huishoudenNodig(melding);
  }

  private static Optional<Beslissing> huishoudenNodig(Melding melding) {
    return melding.inhoud().over().huishouden() == null
        ? onvolledig("keuze", "melding.fout.huishouden_nodig")
        : Optional.empty();
  }

  private static Optional<Beslissing> onvolledig(String veld, String sleutel) {
    return Optional.of(new Beslissing.Onvolledig(veld, sleutel));
  }

  private Vervolgstap.Stap stap(
      Melding melding, Triagebeeld beeld, Opdracht opdracht, Gebruiker wie) {
    Triagekeuze keuze = opdracht.keuze();
    String reden = opdracht.reden().isBlank() ? null : opdracht.reden();
    return new Vervolgstap.Stap(
        keuze.code(),
        afhandeling.stand(melding, beeld, keuze, reden, wie),
        keuze instanceof Triagekeuze.WalEnSchip ? null : keuze.naarTeam().orElse(melding.team()),
        opdracht.urgentie() == null ? melding.urgentie() : opdracht.urgentie(),
        Meldingsregels.wijktAf(beeld.voorstel(), keuze),
        reden,
        null,
        wie.medewerker());
  }

  private static Verwerking logregel(MeldingId id) {
    return Verwerking.van(
        Handeling.WIJZIGEN, "melding.triage", "melding", id.waarde(), "wmo.onderzoek");
  }

  /** Where each choice brings a melding; adds it to a casus or puts it on an agenda on the way. */
  @org.springframework.stereotype.Component
  static class Afhandeling {
    private final Casusopening opening;
    private final Teamvraag teamvraag;
    private final Clock klok;

    Afhandeling(Casusopening opening, Teamvraag teamvraag, Clock klok) {
      this.opening = opening;
      this.teamvraag = teamvraag;
      this.klok = klok;
    }

    Stand stand(
        Melding melding,
        Triagebeeld beeld,
        Triagekeuze keuze,
        @Nullable String reden,
        Gebruiker wie) {
      return switch (keuze) {
        case Triagekeuze.NieuweCasus _ -> new Stand.WachtOpOpname();
        case Triagekeuze.WalEnSchip _ -> new Stand.WalEnSchip();
        case Triagekeuze.Toevoegen _ -> {
          Casussen.Verwijzing casus = beeld.casus().orElseThrow();
          opening.voegToe(melding, casus.id(), wie);
          yield klaar(new Uitkomst.ToegevoegdAanCasus(casus.id()), reden, wie);
        }
        case Triagekeuze.Advies _ -> klaar(new Uitkomst.AdviesGegeven(), reden, wie);
        case Triagekeuze.Doorverwijzen(String naar) ->
            klaar(new Uitkomst.Doorverwezen(naar), reden, wie);
        case Triagekeuze.BuitenDoelgroep(String aan) ->
            klaar(new Uitkomst.BuitenDoelgroep(aan), reden, wie);
        case Triagekeuze.Ingetrokken _ -> klaar(new Uitkomst.Ingetrokken(), reden, wie);
        case Triagekeuze.HulpGeweigerd(Vervolg hierna) ->
            na(hierna, new Uitkomst.HulpGeweigerd(null), melding, reden, wie);
        case Triagekeuze.GeenContact(Vervolg hierna) ->
            na(hierna, new Uitkomst.GeenContact(null), melding, reden, wie);
      };
    }

    private Stand na(
        Vervolg hierna, Uitkomst rust, Melding melding, @Nullable String reden, Gebruiker wie) {
      return switch (hierna) {
        case Vervolg.LatenRusten _ -> klaar(rust, reden, wie);
        case Vervolg.Opnieuw(var op) -> new Stand.NieuwePoging(op);
        case Vervolg.Bemoeizorg _ -> {
          teamvraag.bemoeizorg(melding, wie);
          yield new Stand.WachtOpTeambesluit();
        }
      };
    }

    private Stand klaar(Uitkomst uitkomst, @Nullable String reden, Gebruiker wie) {
      return new Stand.Afgehandeld(uitkomst, reden, wie.medewerker(), klok.instant());
    }
  }
}
