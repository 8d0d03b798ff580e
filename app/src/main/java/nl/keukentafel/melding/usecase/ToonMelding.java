package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Opnameregel;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Triageronde;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.melding.store.TriageStore;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.team.Teams;
import nl.keukentafel.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** Reads a melding for its page, and logs that it was seen. */
@UseCase
public class ToonMelding {

  private final MeldingStore meldingen;
  private final TriageStore rondes;
  private final StelTriageVoor triage;
  private final Omgeving omgeving;
  private final Verwerkingenlogboek logboek;

  ToonMelding(
      MeldingStore meldingen,
      TriageStore rondes,
      StelTriageVoor triage,
      Omgeving omgeving,
      Verwerkingenlogboek logboek) {
    this.meldingen = meldingen;
    this.rondes = rondes;
    this.triage = triage;
    this.omgeving = omgeving;
    this.logboek = logboek;
  }

  /**
   * All that the page shows.
   *
   * @param klokken what breaks first on top; empty once the clocks went along to a casus
   * @param lijktOp persons we know that it may be about; empty once somebody said who it is
   * @param namen names of those in the rounds
   * @param agenda where the question to the team stands
   * @param opname the rule of opname, while a team has it
   */
  public record Beeld(
      Melding melding,
      Triagebeeld triage,
      List<Triageronde> rondes,
      List<Termijnen.Lopend> klokken,
      List<Huishoudens.Treffer> lijktOp,
      Map<MedewerkerId, String> namen,
      Optional<Overleggen.Stand> agenda,
      Optional<Opnameregel> opname,
      boolean magBeslissen,
      boolean magVoorbereiden) {}

  /** Empty when it does not exist for this person: the attempt is logged. */
  public Optional<Beeld> toon(MeldingId id, Gebruiker wie) {
    Optional<Melding> gevonden = meldingen.find(id).filter(m -> Meldingsregels.magZien(wie, m));
    Verwerking regel =
        Verwerking.van(Handeling.INZIEN, "melding.inzien", "melding", id.waarde(), "wmo.onderzoek");
    if (gevonden.isEmpty()) {
      logboek.schrijf(regel.geweigerd());
      return Optional.empty();
    }
    logboek.schrijf(regel);
    Melding melding = gevonden.get();
    List<Triageronde> gedaan = rondes.rondes(id);
    return Optional.of(
        new Beeld(
            melding,
            triage.stelVoor(melding.inhoud(), StelTriageVoor.Bij.melding(melding)),
            gedaan,
            omgeving.klokken(melding),
            omgeving.lijktOp(melding),
            omgeving.namen(melding, gedaan),
            omgeving.agenda(melding),
            omgeving.opname(melding),
            Meldingsregels.magBeslissen(wie, melding) && melding.stand().vraagtTriage(),
            Meldingsregels.magVoorbereiden(wie, melding) && melding.stand().vraagtTriage()));
  }

  /** What other rooms know around a melding. */
  @Component
  static class Omgeving {
    private static final int TREFFERS = 5;

    private final Termijnen termijnen;
    private final Huishoudens huishoudens;
    private final Teams teams;
    private final Overleggen overleggen;
    private final Opnamepolis polis;
    private final Clock klok;

    Omgeving(
        Termijnen termijnen,
        Huishoudens huishoudens,
        Teams teams,
        Overleggen overleggen,
        Opnamepolis polis,
        Clock klok) {
      this.termijnen = termijnen;
      this.huishoudens = huishoudens;
      this.teams = teams;
      this.overleggen = overleggen;
      this.polis = polis;
      this.klok = klok;
    }

    List<Termijnen.Lopend> klokken(Melding melding) {
      return termijnen
          .van(List.of(melding.id().waarde()), LocalDate.now(klok))
          .getOrDefault(melding.id().waarde(), List.of());
    }

    List<Huishoudens.Treffer> lijktOp(Melding melding) {
      return melding.inhoud().over().huishouden() == null && melding.stand().vraagtTriage()
          ? huishoudens.lijktOp(KoppelHuishouden.nieuw(melding.inhoud().over())).stream()
              .filter(treffer -> treffer.persoon() != null)
              .limit(TREFFERS)
              .toList()
          : List.of();
    }

    Map<MedewerkerId, String> namen(Melding melding, List<Triageronde> rondes) {
      Set<MedewerkerId> wie = new LinkedHashSet<>();
      rondes.forEach(ronde -> wie.add(ronde.door()));
      if (melding.ingevoerdDoor() != null) {
        wie.add(melding.ingevoerdDoor());
      }
      if (melding.stand() instanceof Stand.Afgehandeld klaar) {
        wie.add(klaar.door());
      }
      return teams.namen(wie);
    }

    Optional<Overleggen.Stand> agenda(Melding melding) {
      return melding.stand() instanceof Stand.WachtOpTeambesluit
          ? overleggen.stand(melding.id().waarde())
          : Optional.empty();
    }

    Optional<Opnameregel> opname(Melding melding) {
      return melding.stand() instanceof Stand.WachtOpOpname && melding.team() != null
          ? Optional.of(polis.voor(melding, melding.team()))
          : Optional.empty();
    }
  }
}
