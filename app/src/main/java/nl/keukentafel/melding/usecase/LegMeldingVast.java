package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Volgnummers;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.termijn.Startregels;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a melding: gives it a number, puts it on the list of the team that the table proposes — or
 * on the list of the gemeente when no team accepts it — and starts the clocks of its kind.
 */
@UseCase
public class LegMeldingVast {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private final StelTriageVoor triage;
  private final HerkenPersoon herken;
  private final MeldingStore meldingen;
  private final Klokkenstart klokken;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  LegMeldingVast(
      StelTriageVoor triage,
      HerkenPersoon herken,
      MeldingStore meldingen,
      Klokkenstart klokken,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.triage = triage;
    this.herken = herken;
    this.meldingen = meldingen;
    this.klokken = klokken;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * A melding to keep.
   *
   * @param id the id that the form or the partner's request chose; null lets the room choose
   * @param persoon whom somebody recognised; null when nobody
   * @param door null is a partner's machine
   * @param bij the teams of whoever enters it
   */
  public record Opdracht(
      Meldingsinhoud inhoud,
      @Nullable MeldingId id,
      @Nullable PersoonId persoon,
      @Nullable MedewerkerId door,
      StelTriageVoor.Bij bij) {}

  /** The melding as it is kept; the same form sent twice gives the same one. */
  public Melding legVast(Opdracht opdracht) {
    Meldingsinhoud inhoud = herken.herken(opdracht.inhoud(), opdracht.persoon());
    Optional<Melding> al = Optional.ofNullable(opdracht.id()).flatMap(meldingen::find);
    if (al.isPresent() && isDezelfde(al.get(), opdracht)) {
      logboek.schrijf(logregel(al.get()));
      return al.get();
    }
    MeldingId id = opdracht.id() == null || al.isPresent() ? meldingen.nieuwId() : opdracht.id();
    Triagebeeld beeld = triage.stelVoor(inhoud, opdracht.bij());
    Stand stand = beeld.team().isPresent() ? new Stand.Ontvangen() : new Stand.WalEnSchip();
    Melding melding =
        new Melding(
            id,
            klokken.volgendNummer(),
            1,
            inhoud,
            Meldingsregels.urgentie(beeld.voorstel().spoed(), inhoud.gevraagd()),
            moment(inhoud.datum()),
            opdracht.door(),
            stand,
            beeld.team().orElse(null),
            null);
    meldingen.voegToe(melding);
    klokken.start(melding);
    logboek.schrijf(logregel(melding));
    return melding;
  }

  /** A form that was sent again, not one that was filled in anew after the button Back. */
  private static boolean isDezelfde(Melding al, Opdracht opdracht) {
    return Objects.equals(al.ingevoerdDoor(), opdracht.door())
        && al.inhoud().tekst().equals(opdracht.inhoud().tekst())
        && al.inhoud().over().naam().equals(opdracht.inhoud().over().naam());
  }

  private static Verwerking logregel(Melding melding) {
    return Verwerking.van(
            Handeling.TOEVOEGEN,
            "melding.vastleggen",
            "melding",
            melding.id().waarde(),
            Meldingsregels.grondslag(melding.inhoud().soort()))
        .onder(Meldingsregels.wet(melding.inhoud().soort()).name());
  }

  /** Now, or noon of an earlier day: nobody remembers the hour. */
  private Instant moment(LocalDate datum) {
    return datum.equals(LocalDate.now(klok))
        ? klok.instant()
        : datum.atTime(12, 0).atZone(HIER).toInstant();
  }

  /** Starts the clocks of a melding and counts it. */
  @org.springframework.stereotype.Component
  static class Klokkenstart {
    private final Termijnen termijnen;
    private final Startregels startregels;
    private final Volgnummers nummers;

    Klokkenstart(Termijnen termijnen, Startregels startregels, Volgnummers nummers) {
      this.termijnen = termijnen;
      this.startregels = startregels;
      this.nummers = nummers;
    }

    String volgendNummer() {
      return nummers.volgende("melding");
    }

    void start(Melding melding) {
      termijnen.start(
          Meldingsregels.klokken(startregels, melding.inhoud()),
          "melding",
          melding.id().waarde(),
          melding.inhoud().datum());
    }
  }
}
