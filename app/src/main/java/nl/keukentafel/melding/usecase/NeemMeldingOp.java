package nl.keukentafel.melding.usecase;

import java.util.Objects;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Gebruiker.Lidmaatschap;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Opnameregel;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.store.MeldingStore;

/**
 * Takes a melding in: as casushouder, on the wachtlijst, or by way of the agenda of the team.
 * Whether one person may do the first two is the design's (4-regie, Opname).
 */
@UseCase
public class NeemMeldingOp {

  private final MeldingStore meldingen;
  private final StelTriageVoor triage;
  private final Opnamepolis polis;
  private final Opnamestap stap;
  private final Verwerkingenlogboek logboek;

  NeemMeldingOp(
      MeldingStore meldingen,
      StelTriageVoor triage,
      Opnamepolis polis,
      Opnamestap stap,
      Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.triage = triage;
    this.polis = polis;
    this.stap = stap;
    this.logboek = logboek;
  }

  /** How. */
  public enum Wijze {
    /** I take it and become casushouder. */
    ZELF,
    /** The team takes it; it waits for a casushouder. */
    WACHTLIJST,
    /** The team decides or talks it over. */
    AGENDA
  }

  /** Which melding, in the version that this person saw. */
  public record Opdracht(MeldingId melding, int versie, Wijze wijze, String reden) {}

  /** What came of it. */
  public sealed interface Opname {
    /** The work began: a new casus. */
    record Opgenomen(CasusId casus) implements Opname {}

    /** The household had a casus meanwhile, which caught the melding. */
    record Toegevoegd(CasusId casus) implements Opname {}

    /** On the agenda. */
    record OpAgenda() implements Opname {}

    /** The design says otherwise: which choice, who may, the way on. */
    record Geweigerd(Weigering weigering, boolean viaOverleg) implements Opname {}

    /** This person's position does not decide. */
    record MagNiet() implements Opname {}

    /** It does not exist for this person. */
    record NietGevonden() implements Opname {}

    /** Somebody else changed the melding meanwhile. */
    record Botsing() implements Opname {}
  }

  public Opname neemOp(Opdracht opdracht, Gebruiker wie) {
    Optional<Melding> gevonden =
        meldingen.find(opdracht.melding()).filter(m -> Meldingsregels.magZien(wie, m));
    if (gevonden.isEmpty()) {
      logboek.schrijf(logregel(opdracht.melding()).geweigerd());
      return new Opname.NietGevonden();
    }
    Melding melding = gevonden.get();
    if (melding.versie() != opdracht.versie()
        || !(melding.stand() instanceof Stand.WachtOpOpname)) {
      return new Opname.Botsing();
    }
    TeamId team = Objects.requireNonNull(melding.team());
    Optional<Lidmaatschap> lid = wie.lidVan(team);
    if (lid.isEmpty() || !Meldingsregels.magVoorbereiden(wie, melding)) {
      logboek.schrijf(logregel(melding.id()).geweigerd());
      return new Opname.MagNiet();
    }
    if (opdracht.wijze() == Wijze.AGENDA) {
      logboek.schrijf(logregel(melding.id()));
      return stap.opAgenda(
              melding, triage.stelVoor(melding.inhoud(), StelTriageVoor.Bij.melding(melding)), wie)
          ? new Opname.OpAgenda()
          : new Opname.Botsing();
    }
    MedewerkerId houder = opdracht.wijze() == Wijze.ZELF ? wie.medewerker() : null;
    Opnameregel regel = polis.voor(melding, team);
    return switch (regel.alleen(lid.get().positie())) {
      case Opnameregel.Oordeel.MagNiet(Weigering weigering) -> {
        logboek.schrijf(logregel(melding.id()).geweigerd());
        yield new Opname.Geweigerd(weigering, regel.viaOverleg());
      }
      case Opnameregel.Oordeel.Mag _ -> {
        Optional<Weigering> bezwaar =
            houder == null ? Optional.empty() : polis.bezwaarTegenHouder(melding, team, houder);
        if (bezwaar.isPresent()) {
          logboek.schrijf(logregel(melding.id()).geweigerd());
          yield new Opname.Geweigerd(bezwaar.get(), false);
        }
        logboek.schrijf(logregel(melding.id()));
        yield stap.neemOp(
            melding,
            triage.stelVoor(melding.inhoud(), StelTriageVoor.Bij.melding(melding)),
            new Opnamestap.Hoe(
                team,
                houder,
                houder == null ? "opname_wachtlijst" : "opname_zelf",
                opdracht.reden(),
                null),
            wie);
      }
    };
  }

  private static Verwerking logregel(MeldingId id) {
    return Verwerking.van(
        Handeling.WIJZIGEN, "melding.opname", "melding", id.waarde(), "wmo.onderzoek");
  }
}
