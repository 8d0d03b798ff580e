package nl.keukentafel.ervaring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.casus.FaseGewisseld;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.ervaring.model.Uitnodiging;
import nl.keukentafel.ervaring.store.UitnodigingStore;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.context.event.EventListener;

/**
 * When a casus ends or goes to sleep, everybody of sixteen and older in the household may tell how
 * the help was. Nothing is sent: the worker gives the link or the paper, because only the worker
 * knows whether that is safe.
 */
@UseCase
public class NodigUit {

  /** From this age somebody is asked; younger ones decide with their parents (Jeugdwet 7.3.4). */
  private static final int VANAF = 16;

  private final Casussen casussen;
  private final Huishoudens huishoudens;
  private final UitnodigingStore uitnodigingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  NodigUit(
      Casussen casussen,
      Huishoudens huishoudens,
      UitnodigingStore uitnodigingen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.casussen = casussen;
    this.huishoudens = huishoudens;
    this.uitnodigingen = uitnodigingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  @EventListener
  public void op(FaseGewisseld nieuws) {
    if (nieuws.naar() == Fase.AFGESLOTEN || nieuws.naar() == Fase.SLAPEND) {
      casussen.find(nieuws.casus()).ifPresent(this::nodigUit);
    }
  }

  private void nodigUit(Casussen.Verwijzing casus) {
    LocalDate vandaag = LocalDate.now(klok);
    Set<PersoonId> gevraagd =
        uitnodigingen.van(casus.id()).stream()
            .filter(u -> u.gemaaktOp().plusDays(Uitnodiging.NIET_OPNIEUW).isAfter(vandaag))
            .filter(u -> u.ingevuldOp() != null || u.isOpen(vandaag))
            .map(Uitnodiging::persoon)
            .collect(Collectors.toUnmodifiableSet());
    List<PersoonId> nieuw =
        huishoudens.find(casus.huishouden()).stream()
            .flatMap(kaart -> kaart.leden().stream())
            .filter(lid -> lid.leeftijd() == null || lid.leeftijd() >= VANAF)
            .map(Huishoudens.Lid::persoon)
            .filter(persoon -> !gevraagd.contains(persoon))
            .toList();
    if (nieuw.isEmpty()) {
      return;
    }
    LocalDate verloopt = vandaag.plusDays(Uitnodiging.DAGEN);
    nieuw.forEach(persoon ->
        uitnodigingen.nodigUit(casus.id(), persoon, casus.leidendTeam(), vandaag, verloopt));
    logboek.schrijf(
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "ervaring.uitnodigen",
            "casus",
            casus.id().waarde(),
            "Wmo 2015 art. 2.5.1"));
  }
}
