package nl.keukentafel.casus.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.overleg.TeambesluitGenomen;
import org.springframework.context.event.EventListener;

/** Asks the team to share out a casus together, and hears what it decided. */
@UseCase
public class VraagVerdeling {
  /** What overleg is told that the question is about. */
  static final String ONDERWERP = "casus";

  private final CasusStore casussen;
  private final Overleggen overleggen;
  private final Verwerkingenlogboek logboek;

  VraagVerdeling(CasusStore casussen, Overleggen overleggen, Verwerkingenlogboek logboek) {
    this.casussen = casussen;
    this.overleggen = overleggen;
    this.logboek = logboek;
  }

  /**
   * Puts the question on the agenda, by number and without a name. False when there is no such
   * casus for this person.
   *
   * @param titel for the agenda, in words
   */
  public boolean vraag(CasusId id, UnaryOperator<String> titel, Gebruiker wie) {
    Optional<Casus> casus =
        casussen
            .find(id)
            .map(CasusStore.Bewaard::casus)
            .filter(c -> wie.lidVan(c.gegevens().leidendTeam()).isPresent());
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN, "casus.verdeling.vragen", "casus", id.waarde(), "taak.verdeling");
    logboek.schrijf(casus.isPresent() ? regel : regel.geweigerd());
    casus.ifPresent(c ->
        overleggen.vraagTeambesluit(
            new Overleggen.Vraag(
                c.gegevens().leidendTeam(),
                Kernbesluit.VERDELING.code(),
                ONDERWERP,
                id.waarde(),
                titel.apply(c.gegevens().nummer()),
                "/wachtlijst?toewijzen=" + id),
            wie));
    return casus.isPresent();
  }

  /** The team agreed: from now on a teamlid may record who takes it. */
  @EventListener
  public void hoor(TeambesluitGenomen besluit) {
    if (besluit.aangenomen()
        && besluit.onderwerpSoort().equals(ONDERWERP)
        && besluit.kernbesluit().equals(Kernbesluit.VERDELING.code())) {
      casussen.noteerVerdelingsbesluit(new CasusId(besluit.onderwerp()), besluit.teambesluit());
    }
  }
}
