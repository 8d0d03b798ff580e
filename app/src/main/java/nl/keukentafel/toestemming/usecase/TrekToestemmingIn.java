package nl.keukentafel.toestemming.usecase;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.ToestemmingIngetrokken;
import nl.keukentafel.toestemming.model.Antwoord;
import nl.keukentafel.toestemming.model.Regel;
import nl.keukentafel.toestemming.store.AntwoordStore;
import nl.keukentafel.toestemming.store.VraagStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes a yes back, at once and as easily as it was given (AVG art. 7 lid 3). What was shared
 * before stays in the log.
 */
@UseCase
public class TrekToestemmingIn {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.intrekken";

  private final Poortwachter wacht;
  private final VraagStore vragen;
  private final AntwoordStore antwoorden;
  private final ApplicationEventPublisher nieuws;

  TrekToestemmingIn(
      Poortwachter wacht,
      VraagStore vragen,
      AntwoordStore antwoorden,
      ApplicationEventPublisher nieuws) {
    this.wacht = wacht;
    this.vragen = vragen;
    this.antwoorden = antwoorden;
    this.nieuws = nieuws;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Ingetrokken() implements Uitkomst {}

    /** Neither the person it is about nor somebody who gave it. */
    record NietBevoegd() implements Uitkomst {}

    /** It did not hold any more: taken back before, or never given. */
    record GeldtNiet() implements Uitkomst {}

    /** No such question, for this worker. */
    record Onbekend() implements Uitkomst {}
  }

  /** Who may take this yes back: the person it is about, and each who gave it. */
  public static Set<PersoonId> wieMag(Regel regel) {
    Set<PersoonId> wie = new HashSet<>();
    wie.add(regel.vraag().inhoud().voor());
    if (regel.antwoord() != null) {
      wie.addAll(regel.antwoord().gevers().personen());
    }
    return wie;
  }

  /** Takes it back. */
  public Uitkomst trekIn(
      CasusId casus, UUID vraag, PersoonId persoon, @Nullable String reden, Gebruiker wie) {
    Optional<Doorgang> doorgang = wacht.schrijft(casus, wie, Handeling.WIJZIGEN, LOGT);
    if (doorgang.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    return vragen
        .find(casus, vraag)
        .filter(regel -> Poortwachter.ziet(doorgang.get(), regel, wie))
        .map(regel -> trekIn(regel, persoon, reden, wie))
        .orElseGet(Uitkomst.Onbekend::new);
  }

  private Uitkomst trekIn(Regel regel, PersoonId persoon, @Nullable String reden, Gebruiker wie) {
    Antwoord antwoord = regel.antwoord();
    if (antwoord == null || !antwoord.ja()) {
      return new Uitkomst.GeldtNiet();
    }
    if (!wieMag(regel).contains(persoon)) {
      return new Uitkomst.NietBevoegd();
    }
    if (!antwoorden.trekIn(antwoord.id(), persoon, reden, wie.medewerker())) {
      return new Uitkomst.GeldtNiet();
    }
    nieuws.publishEvent(
        new ToestemmingIngetrokken(
            regel.vraag().casus(), regel.vraag().inhoud().voor(), antwoord.id()));
    return new Uitkomst.Ingetrokken();
  }
}
