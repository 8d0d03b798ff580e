package nl.keukentafel.toestemming.usecase;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.model.Vraaginhoud;
import nl.keukentafel.toestemming.store.VraagStore;

/** Prepares a question, to be read together with the resident; or puts it away unanswered. */
@UseCase
public class ZetVraagKlaar {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.vragen";

  private final Casuspoort poort;
  private final VraagStore vragen;
  private final Verwerkingenlogboek logboek;

  ZetVraagKlaar(Casuspoort poort, VraagStore vragen, Verwerkingenlogboek logboek) {
    this.poort = poort;
    this.vragen = vragen;
    this.logboek = logboek;
  }

  /** What is wanted. */
  public sealed interface Opdracht {
    /** A new question. */
    record Nieuw(Vraaginhoud inhoud) implements Opdracht {}

    /** This question need not be answered any more. */
    record Weg(UUID vraag) implements Opdracht {}
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Klaar(UUID vraag) implements Uitkomst {}

    /** No such casus or open question, for this worker. */
    record Onbekend() implements Uitkomst {}
  }

  /** Does it, when this person may write in the casus. */
  public Uitkomst doe(CasusId casus, Opdracht opdracht, Gebruiker wie) {
    Optional<Doorgang> doorgang = poort.open(casus, wie).filter(Doorgang::schrijven);
    Optional<UUID> vraag =
        doorgang.flatMap(door ->
            switch (opdracht) {
              case Opdracht.Nieuw(Vraaginhoud inhoud) ->
                  Optional.of(vragen.voegToe(casus, door.huishouden(), inhoud, wie.medewerker()));
              case Opdracht.Weg(UUID welke) ->
                  vragen.laatVervallen(casus, welke) ? Optional.of(welke) : Optional.empty();
            });
    Verwerking regel =
        Verwerking.van(
                Handeling.TOEVOEGEN,
                LOGT,
                "casus",
                casus.waarde(),
                doorgang.map(Doorgang::grondslag).orElse("geen"))
            .onder(
                switch (opdracht) {
                  case Opdracht.Nieuw(Vraaginhoud inhoud) ->
                      inhoud.wet().name().toLowerCase(Locale.ROOT);
                  case Opdracht.Weg _ -> "algemeen";
                });
    logboek.schrijf(vraag.isPresent() ? regel : regel.geweigerd());
    return vraag.<Uitkomst>map(Uitkomst.Klaar::new).orElseGet(Uitkomst.Onbekend::new);
  }
}
