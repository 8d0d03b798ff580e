package nl.keukentafel.toestemming.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.model.ZonderToestemming;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.store.AntwoordStore;
import nl.keukentafel.toestemming.store.VraagStore;

/**
 * Asks the team whether safety outweighs the missing consent, where its inrichting works that way
 * (001 §4.2.6: Enschede). Elsewhere nothing is exchanged, or a worker goes there and asks.
 */
@UseCase
public class VraagHetTeam {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.team_vragen";

  private final Poortwachter wacht;
  private final Casuspoort poort;
  private final VraagStore vragen;
  private final AntwoordStore antwoorden;
  private final Inrichtingen inrichtingen;
  private final Clock klok;

  VraagHetTeam(
      Poortwachter wacht,
      Casuspoort poort,
      VraagStore vragen,
      AntwoordStore antwoorden,
      Inrichtingen inrichtingen,
      Clock klok) {
    this.wacht = wacht;
    this.poort = poort;
    this.vragen = vragen;
    this.antwoorden = antwoorden;
    this.inrichtingen = inrichtingen;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record OpDeAgenda() implements Uitkomst {}

    /** There is a consent that holds, or the team was asked before. */
    record NietNodig() implements Uitkomst {}

    /** The inrichting of the team does not decide without consent. */
    record NietZoIngericht(ZonderToestemming wel) implements Uitkomst {}

    /** No such question, for this worker. */
    record Onbekend() implements Uitkomst {}
  }

  /** Whether the team can be asked about this question. */
  public static boolean kan(Regel regel, LocalDate dag) {
    return regel.teamvraag() == null
        && switch (regel.stand(dag)) {
          case OPEN, GEWEIGERD, INGETROKKEN -> true;
          case GELDT, VERLOPEN, VERVALLEN -> false;
        };
  }

  /** Puts it on the agenda, with the reason. */
  public Uitkomst vraag(CasusId casus, UUID vraag, String reden, Gebruiker wie) {
    Optional<Doorgang> doorgang = wacht.schrijft(casus, wie, Handeling.TOEVOEGEN, LOGT);
    if (doorgang.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    return vragen
        .find(casus, vraag)
        .filter(regel -> Poortwachter.ziet(doorgang.get(), regel, wie))
        .map(regel -> vraag(doorgang.get(), regel, reden, wie))
        .orElseGet(Uitkomst.Onbekend::new);
  }

  private Uitkomst vraag(Doorgang doorgang, Regel regel, String reden, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    ZonderToestemming zonder =
        inrichtingen.geldig(doorgang.leidendTeam(), vandaag).inrichting().zonderToestemming();
    if (zonder != ZonderToestemming.TEAM_WEEGT_VEILIGHEID) {
      return new Uitkomst.NietZoIngericht(zonder);
    }
    if (!kan(regel, vandaag)) {
      return new Uitkomst.NietNodig();
    }
    return antwoorden
        .vraagTeam(regel.vraag().id(), reden, wie.medewerker())
        .<Uitkomst>map(id -> {
          poort.vraagTeam(regel.vraag().casus(), doorgang.leidendTeam(), id, wie);
          return new Uitkomst.OpDeAgenda();
        })
        .orElseGet(Uitkomst.NietNodig::new);
  }
}
