package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.model.Overleg;
import nl.keukentafel.overleg.model.Overlegrechten;
import nl.keukentafel.overleg.store.OverlegStore;
import nl.keukentafel.overleg.store.OverlegStore.Slot;
import nl.keukentafel.team.Teams;
import org.springframework.stereotype.Component;

/**
 * Brings an overleg to the table for one person. For who is not in the team it is not there: the
 * same answer as for one that does not exist, and the attempt is logged.
 */
@Component
class Vergaderingen {

  /** Why the team may see this: its public task (AVG art. 6 lid 1 onder e). */
  static final String GRONDSLAG = "avg.6.1.e";

  private final OverlegStore overleggen;
  private final Teams teams;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  Vergaderingen(
      OverlegStore overleggen,
      Teams teams,
      Inrichtingen inrichtingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.overleggen = overleggen;
    this.teams = teams;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /**
   * The overleg with all around it.
   *
   * @param sleutel the processing activity that it is for, to log a refusal
   */
  Optional<Vergadering> find(
      OverlegId id, Gebruiker wie, Slot slot, Handeling handeling, String sleutel) {
    Optional<Overleg> gevonden = overleggen.find(id, slot);
    Optional<Overleg> overleg =
        gevonden.filter(o -> Overlegrechten.ziet(Posities.van(wie, o.kop().team())));
    if (overleg.isEmpty()) {
      logboek.schrijf(
          Verwerking.van(handeling, sleutel, "overleg", id.waarde(), GRONDSLAG).geweigerd());
    }
    return overleg.map(o -> vergadering(o, wie));
  }

  private Vergadering vergadering(Overleg overleg, Gebruiker wie) {
    LocalDate dag = LocalDate.ofInstant(overleg.begin(), klok.getZone());
    InrichtingVersie inrichting = inrichtingen.geldig(overleg.kop().team(), dag);
    Positie positie = Posities.van(wie, overleg.kop().team());
    return new Vergadering(
        overleg,
        inrichting,
        teams.leden(overleg.kop().team(), dag),
        Overlegrechten.van(wie.medewerker(), positie, inrichting));
  }
}
