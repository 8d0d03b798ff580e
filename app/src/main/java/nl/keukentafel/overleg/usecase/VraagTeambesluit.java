package nl.keukentafel.overleg.usecase;

import java.time.Clock;
import java.util.Locale;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.AgendapuntId;
import nl.keukentafel.kern.OverlegId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen.Vraag;
import nl.keukentafel.overleg.store.AgendaStore;

/** Puts a question of another room on an agenda, or lets it wait for one. */
@UseCase
public class VraagTeambesluit {

  /** The processing activity. */
  public static final String SLEUTEL = "overleg.vragen";

  private final Agendaplek plek;
  private final AgendaStore agenda;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  VraagTeambesluit(Agendaplek plek, AgendaStore agenda, Verwerkingenlogboek logboek, Clock klok) {
    this.plek = plek;
    this.agenda = agenda;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Asks; an open question about the same subject and decision stays the one there is. */
  public AgendapuntId vraag(Vraag vraag, Gebruiker door) {
    Kernbesluit besluit = Kernbesluit.valueOf(vraag.kernbesluit().toUpperCase(Locale.ROOT));
    OverlegId volgende = plek.voor(vraag.team(), besluit).orElse(null);
    AgendapuntId punt = agenda.vraag(vraag, volgende, door.medewerker(), klok.instant());
    logboek.schrijf(
        Verwerking.van(
            Handeling.TOEVOEGEN,
            SLEUTEL,
            vraag.onderwerpSoort(),
            vraag.onderwerp(),
            Vergaderingen.GRONDSLAG));
    return punt;
  }
}
