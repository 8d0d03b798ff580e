package nl.keukentafel.casus;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.store.CasusbeeldStore;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.toestemming.Casuspoort;
import org.springframework.stereotype.Component;

/** Hands down to the toestemming room what it needs of a casus and of the team that has it. */
@Component
class Toestemmingspoort implements Casuspoort {

  /** What kind of thing the overleg room is asked about. */
  private static final String ONDERWERP = "toestemming";

  private final CasusbeeldStore beelden;
  private final Rechtenbepaler rechtenbepaler;
  private final Overleggen overleggen;

  Toestemmingspoort(CasusbeeldStore beelden, Rechtenbepaler rechtenbepaler, Overleggen overleggen) {
    this.beelden = beelden;
    this.rechtenbepaler = rechtenbepaler;
    this.overleggen = overleggen;
  }

  @Override
  public Optional<Doorgang> open(CasusId casus, Gebruiker wie) {
    return beelden.find(casus, 0).flatMap(ruw -> doorgang(ruw, wie));
  }

  private Optional<Doorgang> doorgang(CasusbeeldStore.Ruw ruw, Gebruiker wie) {
    Casus casus = ruw.bewaard().casus();
    CasusRechten rechten = rechtenbepaler.voor(wie, casus.gegevens(), ruw.verloop().feiten(casus));
    return rechten.magWeten()
        ? Optional.of(
            new Doorgang(
                casus.gegevens().huishouden(),
                casus.gegevens().nummer(),
                casus.gegevens().leidendTeam(),
                casus.gegevens().wetten(),
                rechten.magInhoud(),
                rechten.schrijven(),
                rechten.vertrouwelijk(),
                rechten.grondslag()))
        : Optional.empty();
  }

  @Override
  public void vraagTeam(CasusId casus, TeamId team, UUID teamvraag, Gebruiker door) {
    String nummer =
        beelden.find(casus, 0).map(ruw -> ruw.bewaard().casus().gegevens().nummer()).orElse("");
    overleggen.vraagTeambesluit(
        new Overleggen.Vraag(
            team,
            Kernbesluit.INFORMATIE_ZONDER_TOESTEMMING.code(),
            ONDERWERP,
            teamvraag,
            tekst("toestemming.agenda", nummer),
            "/casussen/" + casus + "/toestemming"),
        door);
  }

  @Override
  public Map<UUID, Teamstand> standen(Collection<UUID> teamvragen) {
    Map<UUID, Teamstand> standen = new HashMap<>();
    if (!teamvragen.isEmpty()) {
      overleggen
          .standen(teamvragen)
          .forEach((id, stand) ->
              standen.put(
                  id, new Teamstand(stand.geplandOp(), stand.besloten(), stand.aangenomen())));
    }
    return standen;
  }
}
