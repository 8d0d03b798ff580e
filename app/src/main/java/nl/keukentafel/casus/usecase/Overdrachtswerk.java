package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.casus.model.Aandacht;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Waarneming;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.WaarneemStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import org.springframework.stereotype.Component;

/** The handing over itself: now or on its day, for good or until the day it goes back. */
@Component
class Overdrachtswerk {
  private final CasusStore casussen;
  private final Casusoverdracht overdracht;
  private final WaarneemStore waarnemingen;
  private final Heropening houders;
  private final Clock klok;

  Overdrachtswerk(
      CasusStore casussen,
      Casusoverdracht overdracht,
      WaarneemStore waarnemingen,
      Heropening houders,
      Clock klok) {
    this.casussen = casussen;
    this.overdracht = overdracht;
    this.waarnemingen = waarnemingen;
    this.houders = houders;
    this.klok = klok;
  }

  DraagOver.Uitkomst voerUit(Casus casus, DraagOver.Opdracht opdracht, MedewerkerId door) {
    Instant nu = klok.instant();
    CasusId id = casus.gegevens().id();
    DraagOver.Tijdelijk tijdelijk = opdracht.tijdelijk();
    MedewerkerId houder = casus.casushouder();
    if (tijdelijk == null || houder == null) {
      boolean gelukt =
          overdracht.draagOver(
              casus, opdracht.naar(), opdracht.reden(), Aandacht.Soort.OVERGEDRAGEN, door);
      if (!gelukt) {
        return new DraagOver.Uitkomst.Botsing();
      }
      waarnemingen.beeindig(id, nu);
      return new DraagOver.Uitkomst.Overgedragen();
    }
    Waarneming waarneming =
        new Waarneming(
            UUID.randomUUID(),
            id,
            eigenlijkeHouder(id, houder),
            opdracht.naar(),
            tijdelijk.van(),
            tijdelijk.tot(),
            opdracht.reden(),
            door,
            false);
    waarnemingen.neemWaar(waarneming, nu);
    if (tijdelijk.van().isAfter(LocalDate.now(klok))) {
      return new DraagOver.Uitkomst.Gepland();
    }
    return begin(waarneming)
        ? new DraagOver.Uitkomst.Overgedragen()
        : new DraagOver.Uitkomst.Botsing();
  }

  /** Who stands in for somebody who stands in, does so for the first. */
  private MedewerkerId eigenlijkeHouder(CasusId casus, MedewerkerId houder) {
    return waarnemingen
        .findLopend(casus)
        .filter(w -> w.begonnen() && w.door().equals(houder))
        .map(Waarneming::voor)
        .orElse(houder);
  }

  /** The casus goes over; false when it cannot any more, and then the waarneming is over. */
  boolean begin(Waarneming waarneming) {
    Instant nu = klok.instant();
    Optional<Casus> casus = casus(waarneming);
    boolean gelukt =
        casus.isPresent()
            && overdracht.draagOver(
                casus.get(),
                waarneming.door(),
                waarneming.reden(),
                Aandacht.Soort.WAARNEMING,
                waarneming.gegevenDoor());
    if (gelukt) {
      waarnemingen.begin(waarneming.id(), nu);
    } else {
      waarnemingen.beeindig(waarneming.casus(), nu);
    }
    return gelukt;
  }

  /**
   * The casus goes back to whom it was; when that person has left the team it stays where it is.
   *
   * @param door who ended it
   */
  void geefTerug(Waarneming waarneming, MedewerkerId door) {
    Optional<Casus> casus = casus(waarneming);
    boolean terug =
        waarneming.begonnen()
            && casus
                .filter(c -> waarneming.door().equals(c.casushouder()))
                .filter(c ->
                    houders.houder(c.gegevens().leidendTeam(), waarneming.voor())
                        instanceof Heropening.Houder.Kan)
                .isPresent();
    waarnemingen.beeindig(waarneming.casus(), klok.instant());
    if (terug) {
      overdracht.draagOver(
          casus.orElseThrow(),
          waarneming.voor(),
          waarneming.reden(),
          Aandacht.Soort.TERUGGEKOMEN,
          door);
    }
  }

  private Optional<Casus> casus(Waarneming waarneming) {
    return casussen
        .find(waarneming.casus())
        .map(CasusStore.Bewaard::casus)
        .filter(DraagOver::isOverdraagbaar);
  }
}
