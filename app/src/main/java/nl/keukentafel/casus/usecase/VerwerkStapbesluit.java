package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Stapvraag;
import nl.keukentafel.casus.store.AandachtStore;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.StapvraagStore;
import nl.keukentafel.inrichting.Kernbesluit;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.TeambesluitGenomen;
import org.springframework.context.event.EventListener;

/**
 * Goes on with a casus when the team has decided, in the same transaction. What cannot be done at
 * once (an actie was opened meanwhile) stays with the worker, who may do it without asking again.
 */
@UseCase
public class VerwerkStapbesluit {
  private final StapvraagStore vragen;
  private final CasusStore casussen;
  private final Stapbeoordeling beoordeling;
  private final Stapuitvoering uitvoering;
  private final AandachtStore aandacht;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  VerwerkStapbesluit(
      StapvraagStore vragen,
      CasusStore casussen,
      Stapbeoordeling beoordeling,
      Stapuitvoering uitvoering,
      AandachtStore aandacht,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.vragen = vragen;
    this.casussen = casussen;
    this.beoordeling = beoordeling;
    this.uitvoering = uitvoering;
    this.aandacht = aandacht;
    this.logboek = logboek;
    this.klok = klok;
  }

  @EventListener
  public void verwerk(TeambesluitGenomen besluit) {
    if (!besluit.onderwerpSoort().equals(VraagVerdeling.ONDERWERP)) {
      return;
    }
    CasusId id = new CasusId(besluit.onderwerp());
    Kernbesluit kernbesluit =
        Kernbesluit.valueOf(besluit.kernbesluit().toUpperCase(java.util.Locale.ROOT));
    Optional<Stapvraag> open = vragen.findOpen(id, kernbesluit);
    Optional<Casus> casus = casussen.find(id).map(CasusStore.Bewaard::casus);
    if (open.isEmpty() || casus.isEmpty()) {
      return;
    }
    StapvraagStore.Uitkomst uitkomst = uitkomst(besluit, casus.get(), open.get(), kernbesluit);
    Instant nu = klok.instant();
    if (uitkomst != StapvraagStore.Uitkomst.GEZET) {
      vragen.rondAf(open.get().id(), uitkomst, nu);
    }
    aandacht.vraag(
        id,
        besluit.aangenomen() ? Aandacht.Soort.TEAM_BESLOOT : Aandacht.Soort.TEAM_WEES_AF,
        open.get().inhoud().soort().code(),
        nu,
        besluit.vastgelegdDoor());
    logboek.schrijf(
        Verwerking.van(
            Handeling.WIJZIGEN,
            "casus.teambesluit",
            "casus",
            id.waarde(),
            casus.get().gegevens().grondslag()));
  }

  private StapvraagStore.Uitkomst uitkomst(
      TeambesluitGenomen besluit, Casus casus, Stapvraag vraag, Kernbesluit kernbesluit) {
    if (!besluit.aangenomen()) {
      return StapvraagStore.Uitkomst.AFGEWEZEN;
    }
    if (beoordeling.alleenBespreken(casus.gegevens().leidendTeam(), kernbesluit)) {
      return StapvraagStore.Uitkomst.BESPROKEN;
    }
    // First: what ends the casus lets its open questions lapse, and this one is answered.
    vragen.rondAf(vraag.id(), StapvraagStore.Uitkomst.GEZET, klok.instant());
    return uitvoering.voerUit(casus, vraag, besluit.teambesluit(), besluit.vastgelegdDoor())
        ? StapvraagStore.Uitkomst.GEZET
        : StapvraagStore.Uitkomst.BESPROKEN;
  }
}
