package nl.keukentafel.casus.usecase;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.Clock;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Casusgegevens;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.store.StapvraagStore;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.overleg.Overleggen;
import org.springframework.stereotype.Component;

/** Puts a step on the agenda of the leading team, by number and without a name. */
@Component
class Stapteamvraag {
  private final Overleggen overleggen;
  private final StapvraagStore vragen;
  private final Clock klok;

  Stapteamvraag(Overleggen overleggen, StapvraagStore vragen, Clock klok) {
    this.overleggen = overleggen;
    this.vragen = vragen;
    this.klok = klok;
  }

  AgendapuntId vraag(Casus casus, Stapvraag.Inhoud inhoud, Gebruiker wie) {
    Casusgegevens gegevens = casus.gegevens();
    AgendapuntId punt =
        overleggen.vraagTeambesluit(
            new Overleggen.Vraag(
                gegevens.leidendTeam(),
                inhoud.soort().kernbesluit().code(),
                VraagVerdeling.ONDERWERP,
                gegevens.id().waarde(),
                tekst("casus.agenda." + inhoud.soort().code(), gegevens.nummer()),
                "/casussen/" + gegevens.id()),
            wie);
    vragen.vraag(gegevens.id(), inhoud, punt, wie.medewerker(), klok.instant());
    return punt;
  }
}
