package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Terugkoppeling;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;

/** Records what came back: result, signs of relapse, advice for aftercare (4-regie). */
@UseCase
public class LegTerugkoppelingVast {

  private final Inzetpoort kennis;
  private final VerwijzingStore verwijzingen;
  private final Verwijzingsverhaal mijlpalen;
  private final Hulpverloop hulp;
  private final Clock klok;

  LegTerugkoppelingVast(
      Inzetpoort kennis,
      VerwijzingStore verwijzingen,
      Verwijzingsverhaal mijlpalen,
      Hulpverloop hulp,
      Clock klok) {
    this.kennis = kennis;
    this.verwijzingen = verwijzingen;
    this.mijlpalen = mijlpalen;
    this.hulp = hulp;
    this.klok = klok;
  }

  /** Which verwijzing, in the version that this person saw. */
  public record Opdracht(
      CasusId casus, VerwijzingId verwijzing, int versie, Terugkoppeling terugkoppeling) {}

  /** Records it; the same outcomes as any step of a verwijzing. */
  public ZetVerwijzing.Uitkomst legVast(Opdracht opdracht, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.zie(opdracht.casus(), wie);
    Optional<Verwijzing> gevonden =
        kop.flatMap(k ->
            verwijzingen
                .find(opdracht.casus(), opdracht.verwijzing())
                .filter(v -> ZetVerwijzing.zichtbaar(k, v, wie)));
    ZetVerwijzing.Uitkomst uitkomst =
        gevonden
            .map(v -> legVast(opdracht, v, kop.orElseThrow(), wie))
            .orElseGet(ZetVerwijzing.Uitkomst.Onbekend::new);
    kennis.log(
        Handeling.TOEVOEGEN,
        "verwijzing.terugkoppeling",
        opdracht.casus(),
        kop,
        uitkomst instanceof ZetVerwijzing.Uitkomst.Gezet);
    return uitkomst;
  }

  private ZetVerwijzing.Uitkomst legVast(
      Opdracht opdracht, Verwijzing verwijzing, Casuskop kop, Gebruiker wie) {
    if (!kop.rechten().magBewerken(verwijzing.inhoud().categorie())) {
      return new ZetVerwijzing.Uitkomst.MagNiet();
    }
    if (verwijzing.versie() != opdracht.versie()) {
      return new ZetVerwijzing.Uitkomst.Botsing();
    }
    if (verwijzing.gestartOp() == null) {
      return new ZetVerwijzing.Uitkomst.KanNiet(verwijzing.stand().code());
    }
    Terugkoppeling terugkoppeling = opdracht.terugkoppeling();
    UUID nieuw = hulp.ontvangen(verwijzing, terugkoppeling.dag(), terugkoppeling.volgendeVoor());
    if (!verwijzingen.voegToe(verwijzing, terugkoppeling, nieuw, klok.instant())) {
      throw new IllegalStateException("verwijzing intussen gewijzigd: " + verwijzing.id());
    }
    mijlpalen.vertel(verwijzing, "terugkoppeling", wie);
    return new ZetVerwijzing.Uitkomst.Gezet();
  }
}
