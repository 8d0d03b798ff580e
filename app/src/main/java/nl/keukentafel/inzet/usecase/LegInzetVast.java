package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.InzetId;
import nl.keukentafel.inzet.Verwijzingen;
import nl.keukentafel.inzet.model.Inzet;
import nl.keukentafel.inzet.model.Inzetinhoud;
import nl.keukentafel.inzet.store.InzetStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.organisatie.Organisaties;
import org.jspecify.annotations.Nullable;

/** Records a service that runs in a household, or changes what was recorded of it. */
@UseCase
public class LegInzetVast {

  private final Inzetpoort kennis;
  private final InzetStore inzet;
  private final Organisaties organisaties;
  private final Clock klok;

  LegInzetVast(Inzetpoort kennis, InzetStore inzet, Organisaties organisaties, Clock klok) {
    this.kennis = kennis;
    this.inzet = inzet;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * What is recorded.
   *
   * @param bestaand the service to change; null for a new one
   * @param versie the version that this person saw; 0 for a new one
   */
  public record Opdracht(
      CasusId casus, @Nullable InzetId bestaand, int versie, Inzetinhoud inhoud) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Recorded. */
    record Vastgelegd(InzetId inzet) implements Uitkomst {}

    /**
     * Somebody else changed it meanwhile.
     *
     * @param nu as it is now
     * @param basis as both found it, by field; empty when that is not kept
     */
    record Botsing(Inzet nu, Map<String, String> basis) implements Uitkomst {}

    /** No such organisation in this gemeente. */
    record GeenOrganisatie() implements Uitkomst {}

    /** May see it, not write this kind of data. */
    record MagNiet() implements Uitkomst {}

    /** Not there for this person. */
    record Onbekend() implements Uitkomst {}
  }

  public Uitkomst legVast(Opdracht opdracht, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.zie(opdracht.casus(), wie);
    Uitkomst uitkomst = kop.map(k -> legVast(opdracht, k, wie)).orElseGet(Uitkomst.Onbekend::new);
    Handeling handeling = opdracht.bestaand() == null ? Handeling.TOEVOEGEN : Handeling.WIJZIGEN;
    if (uitkomst instanceof Uitkomst.Vastgelegd) {
      kennis.log(handeling, "inzet.vastleggen", kop.orElseThrow(), opdracht.inhoud().wet());
    } else {
      kennis.log(handeling, "inzet.vastleggen", opdracht.casus(), kop, false);
    }
    return uitkomst;
  }

  private Uitkomst legVast(Opdracht opdracht, Casuskop kop, Gebruiker wie) {
    Inzetinhoud inhoud = opdracht.inhoud();
    if (!kop.rechten().magBewerken(inhoud.categorie())) {
      return new Uitkomst.MagNiet();
    }
    if (organisaties.find(inhoud.organisatie()).isEmpty()) {
      return new Uitkomst.GeenOrganisatie();
    }
    InzetId bestaand = opdracht.bestaand();
    if (bestaand == null) {
      return new Uitkomst.Vastgelegd(
          inzet.voegToe(opdracht.casus(), inhoud, null, klok.instant(), wie.medewerker()));
    }
    Optional<Inzet> was =
        inzet
            .find(opdracht.casus(), bestaand)
            .filter(i ->
                Verwijzingen.zichtbaar(
                    kop.rechten(),
                    i.inhoud().categorie(),
                    i.inhoud().merk(),
                    i.door(),
                    wie.medewerker()));
    if (was.isEmpty()) {
      return new Uitkomst.Onbekend();
    }
    boolean gelukt =
        was.get().versie() == opdracht.versie()
            && inzet.wijzig(was.get(), inhoud, klok.instant(), wie.medewerker());
    return gelukt
        ? new Uitkomst.Vastgelegd(bestaand)
        : new Uitkomst.Botsing(
            inzet.find(opdracht.casus(), bestaand).orElseThrow(),
            inzet.versie(bestaand, opdracht.versie()));
  }
}
