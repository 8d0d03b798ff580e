package nl.keukentafel.melding.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.MeldingId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Stand;
import nl.keukentafel.melding.model.Triageronde;
import nl.keukentafel.melding.store.MeldingStore;
import nl.keukentafel.melding.store.TriageStore;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.overleg.TeambesluitGenomen;
import org.springframework.context.event.EventListener;

/**
 * Goes on when the team has decided, in the same transaction: takes the melding in on the
 * wachtlijst, or gives it back to triage with the reason of the team.
 */
@UseCase
public class VerwerkTeambesluit {

  private final MeldingStore meldingen;
  private final TriageStore rondes;
  private final StelTriageVoor triage;
  private final Teamopname opname;
  private final Overleggen overleggen;

  VerwerkTeambesluit(
      MeldingStore meldingen,
      TriageStore rondes,
      StelTriageVoor triage,
      Teamopname opname,
      Overleggen overleggen) {
    this.meldingen = meldingen;
    this.rondes = rondes;
    this.triage = triage;
    this.opname = opname;
    this.overleggen = overleggen;
  }

  @EventListener
  public void verwerk(TeambesluitGenomen besluit) {
    if (!besluit.onderwerpSoort().equals(Teamvraag.ONDERWERP)) {
      return;
    }
    Optional<Melding> gevonden = meldingen.find(new MeldingId(besluit.onderwerp()));
    if (gevonden.isEmpty() || !(gevonden.get().stand() instanceof Stand.WachtOpTeambesluit)) {
      return;
    }
    Melding melding = gevonden.get();
    Triagebeeld beeld = triage.stelVoor(melding.inhoud(), StelTriageVoor.Bij.melding(melding));
    String reden =
        overleggen.find(besluit.teambesluit()).map(Overleggen.Teambesluit::reden).orElse("");
    Teamopname.Uitspraak uitspraak = new Teamopname.Uitspraak(besluit, reden, namens(besluit));
    if (besluit.kernbesluit().equals(Kernbesluit.OPNAME.code())) {
      opname.opname(melding, beeld, uitspraak);
    } else {
      opname.bemoeizorg(melding, beeld, uitspraak, laatsteKeuze(melding));
    }
  }

  /** Why the team was asked to go unasked: hulp_geweigerd or geen_contact. */
  private String laatsteKeuze(Melding melding) {
    return rondes.rondes(melding.id()).reversed().stream()
        .map(Triageronde::keuze)
        .findFirst()
        .orElseThrow();
  }

  /** Who recorded the decision, acting for the team. */
  private static Gebruiker namens(TeambesluitGenomen besluit) {
    Werkcontext context = Werkcontext.huidig().orElseThrow();
    AccountId account = context.account();
    return new Gebruiker(
        account == null ? new AccountId(besluit.vastgelegdDoor().waarde()) : account,
        Werkcontext.gemeenteNu(),
        "",
        false,
        besluit.vastgelegdDoor(),
        "",
        "",
        null,
        Set.of(),
        List.of(
            new Gebruiker.Lidmaatschap(besluit.team(), "", Hoedanigheid.TEAMLID, "generalist")));
  }
}
