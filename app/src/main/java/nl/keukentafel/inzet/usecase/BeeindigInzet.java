package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.store.InzetStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/**
 * Records that a service stopped. It makes nobody stop: <em>laten terugtreden</em> is a power of
 * its own. Help that came of a verwijzing ends with that verwijzing, and its terugkoppeling.
 */
@UseCase
public class BeeindigInzet {

  private final Inzetpoort kennis;
  private final InzetStore inzet;
  private final Clock klok;

  BeeindigInzet(Inzetpoort kennis, InzetStore inzet, Clock klok) {
    this.kennis = kennis;
    this.inzet = inzet;
    this.klok = klok;
  }

  /**
   * Which service, in the version that this person saw.
   *
   * @param laatsteDag the last day on which it ran
   */
  public record Opdracht(
      CasusId casus, InzetId inzet, int versie, LocalDate laatsteDag, String reden) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded. */
    record Beeindigd() implements Uitkomst {}

    /** It came of a verwijzing: end that. */
    record ViaVerwijzing(String pad) implements Uitkomst {}

    /** It cannot end before it began. */
    record VoorBegin() implements Uitkomst {}

    /** Somebody else changed it meanwhile, or it had ended. */
    record Botsing() implements Uitkomst {}

    /** May see it, not change it. */
    record MagNiet() implements Uitkomst {}

    /** Not there for this person. */
    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst beeindig(Opdracht opdracht, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.zie(opdracht.casus(), wie);
    Optional<Inzet> gevonden =
        kop.flatMap(k ->
            inzet
                .find(opdracht.casus(), opdracht.inzet())
                .filter(i ->
                    Verwijzingen.zichtbaar(
                        k.rechten(),
                        i.inhoud().categorie(),
                        i.inhoud().merk(),
                        i.door(),
                        wie.medewerker())));
    Uitkomst uitkomst =
        gevonden
            .map(i -> beeindig(opdracht, i, kop.orElseThrow(), wie))
            .orElseGet(Uitkomst.Onbekend::new);
    kennis.log(
        Handeling.WIJZIGEN,
        "inzet.beeindigen",
        opdracht.casus(),
        kop,
        uitkomst instanceof Uitkomst.Beeindigd);
    return uitkomst;
  }

  private Uitkomst beeindig(Opdracht opdracht, Inzet was, Casuskop kop, Gebruiker wie) {
    if (!kop.rechten().magBewerken(was.inhoud().categorie())) {
      return new Uitkomst.MagNiet();
    }
    if (was.verwijzing() != null) {
      return new Uitkomst.ViaVerwijzing(
          "/casussen/" + opdracht.casus() + "/verwijzingen/" + was.verwijzing());
    }
    if (opdracht.laatsteDag().isBefore(was.inhoud().periode().van())) {
      return new Uitkomst.VoorBegin();
    }
    boolean gelukt =
        was.versie() == opdracht.versie()
            && was.eindeReden() == null
            && inzet.beeindig(
                was,
                opdracht.laatsteDag().plusDays(1),
                opdracht.reden(),
                klok.instant(),
                wie.medewerker());
    return gelukt ? new Uitkomst.Beeindigd() : new Uitkomst.Botsing();
  }
}
