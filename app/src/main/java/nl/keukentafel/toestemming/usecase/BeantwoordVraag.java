package nl.keukentafel.toestemming.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.toestemming.Bevoegd;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.ToestemmingGegeven;
import nl.keukentafel.toestemming.ToestemmingGeweigerd;
import nl.keukentafel.toestemming.Toestemmingen;
import nl.keukentafel.toestemming.model.Beslisbeleid;
import nl.keukentafel.toestemming.model.Beslisbeleid.Oordeel;
import nl.keukentafel.toestemming.model.Gevers;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.model.Vorm;
import nl.keukentafel.toestemming.store.AntwoordStore;
import nl.keukentafel.toestemming.store.VraagStore;
import org.springframework.context.ApplicationEventPublisher;

/** Records an answer, when those who gave it may answer for this person in this matter. */
@UseCase
public class BeantwoordVraag {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.vastleggen";

  private final Poortwachter wacht;
  private final VraagStore vragen;
  private final AntwoordStore antwoorden;
  private final Toestemmingen toestemmingen;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  BeantwoordVraag(
      Poortwachter wacht,
      VraagStore vragen,
      AntwoordStore antwoorden,
      Toestemmingen toestemmingen,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.wacht = wacht;
    this.vragen = vragen;
    this.antwoorden = antwoorden;
    this.toestemmingen = toestemmingen;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** What was said. */
  public record Opdracht(boolean ja, Vorm vorm, Gevers gevers, String aanwezigen) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    record Vastgelegd(UUID antwoord) implements Uitkomst {}

    /** Who said it may not, or not alone; {@code oordeel} is never Geldig. */
    record Onvoldoende(Oordeel oordeel) implements Uitkomst {}

    /** Somebody recorded an answer before. */
    record AlBeantwoord() implements Uitkomst {}

    /** No such question, for this worker. */
    record Onbekend() implements Uitkomst {}
  }

  /** Records it. */
  public Uitkomst beantwoord(CasusId casus, UUID vraag, Opdracht opdracht, Gebruiker wie) {
    Optional<Doorgang> doorgang = wacht.schrijft(casus, wie, Handeling.TOEVOEGEN, LOGT);
    if (doorgang.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    return vragen
        .find(casus, vraag)
        .filter(
            regel -> !regel.vraag().vervallen() && Poortwachter.ziet(doorgang.get(), regel, wie))
        .map(regel -> beantwoord(regel, opdracht, wie))
        .orElseGet(Uitkomst.Onbekend::new);
  }

  private Uitkomst beantwoord(Regel regel, Opdracht opdracht, Gebruiker wie) {
    if (regel.antwoord() != null) {
      return new Uitkomst.AlBeantwoord();
    }
    var inhoud = regel.vraag().inhoud();
    Gevers gevers = opdracht.gevers();
    Bevoegd bevoegd =
        toestemmingen.wieBeslist(
            inhoud.voor(),
            inhoud.wet(),
            "toestemming",
            gevers.wilsonbekwaamOmdat() == null,
            LocalDate.now(klok));
    Oordeel oordeel =
        opdracht.ja()
            ? Beslisbeleid.ja(inhoud.voor(), bevoegd, gevers)
            : Beslisbeleid.nee(inhoud.voor(), bevoegd, gevers);
    if (!(oordeel instanceof Oordeel.Geldig(String bron))) {
      return new Uitkomst.Onvoldoende(oordeel);
    }
    return antwoorden
        .beantwoord(
            regel.vraag().id(),
            new AntwoordStore.Nieuw(
                opdracht.ja(), opdracht.vorm(), gevers, bron, opdracht.aanwezigen()),
            wie.medewerker())
        .<Uitkomst>map(id -> {
          CasusId casus = regel.vraag().casus();
          nieuws.publishEvent(
              opdracht.ja()
                  ? new ToestemmingGegeven(casus, inhoud.voor(), id)
                  : new ToestemmingGeweigerd(casus, inhoud.voor(), id));
          return new Uitkomst.Vastgelegd(id);
        })
        .orElseGet(Uitkomst.AlBeantwoord::new);
  }
}
