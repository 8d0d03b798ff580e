package nl.keukentafel.inzet.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Stand;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.overleg.TeambesluitGenomen;
import org.springframework.context.event.EventListener;

/** Goes on when the team has decided, in the same transaction: asks it, or leaves it. */
@UseCase
public class VerwerkInschakelbesluit {

  private final VerwijzingStore verwijzingen;
  private final Overleggen overleggen;
  private final Clock klok;

  VerwerkInschakelbesluit(VerwijzingStore verwijzingen, Overleggen overleggen, Clock klok) {
    this.verwijzingen = verwijzingen;
    this.overleggen = overleggen;
    this.klok = klok;
  }

  @EventListener
  public void verwerk(TeambesluitGenomen besluit) {
    if (!besluit.onderwerpSoort().equals(VraagVerwijzing.ONDERWERP)) {
      return;
    }
    Optional<Verwijzing> gevonden = verwijzingen.find(new VerwijzingId(besluit.onderwerp()));
    if (gevonden.isEmpty() || !(gevonden.get().stand() instanceof Stand.WachtOpTeam)) {
      return;
    }
    LocalDate vandaag = LocalDate.now(klok);
    Stand naar =
        besluit.aangenomen()
            ? new Stand.Aangevraagd(vandaag)
            : new Stand.TeamWeesAf(vandaag, reden(besluit));
    boolean gezet =
        verwijzingen.zet(
            gevonden.get(),
            naar,
            besluit.teambesluit(),
            null,
            klok.instant(),
            besluit.vastgelegdDoor());
    if (!gezet) {
      throw new IllegalStateException("verwijzing intussen gewijzigd: " + besluit.onderwerp());
    }
  }

  private String reden(TeambesluitGenomen besluit) {
    return overleggen
        .find(besluit.teambesluit())
        .map(Overleggen.Teambesluit::reden)
        .filter(reden -> !reden.isBlank())
        .orElse(tekst("inzet.team_wees_af"));
  }
}
