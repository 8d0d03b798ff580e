package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusGeopend;
import nl.keukentafel.casus.Casussen.OpenCasus;
import nl.keukentafel.casus.Casussen.Opening;
import nl.keukentafel.casus.Casussen.Verwijzing;
import nl.keukentafel.casus.model.AangemeldeCasus;
import nl.keukentafel.casus.model.Fase;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.Volgnummers;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.context.ApplicationEventPublisher;

/** Begins the work with a household, unless it has begun already. */
@UseCase
public class NeemCasusOp {
  private final CasusStore casussen;
  private final Volgnummers nummers;
  private final Casusoverdracht overdracht;
  private final Verwerkingenlogboek logboek;
  private final ApplicationEventPublisher nieuws;
  private final Clock klok;

  NeemCasusOp(
      CasusStore casussen,
      Volgnummers nummers,
      Casusoverdracht overdracht,
      Verwerkingenlogboek logboek,
      ApplicationEventPublisher nieuws,
      Clock klok) {
    this.casussen = casussen;
    this.nummers = nummers;
    this.overdracht = overdracht;
    this.logboek = logboek;
    this.nieuws = nieuws;
    this.klok = klok;
  }

  /** Opens the casus; of two who do so at once, one hears that it exists. */
  public Opening neemOp(OpenCasus opdracht, Gebruiker door) {
    Optional<Verwijzing> lopend = lopend(opdracht);
    if (lopend.isPresent()) {
      return new Opening.BestaatAl(lopend.get());
    }
    Instant nu = klok.instant();
    String nummer = nummers.volgende("casus");
    Optional<CasusId> geopend = casussen.open(opdracht, nummer, nu);
    if (geopend.isEmpty()) {
      return new Opening.BestaatAl(
          lopend(opdracht)
              .orElseThrow(() -> new IllegalStateException("casus bestaat en bestaat niet")));
    }
    CasusId casus = geopend.get();
    casussen.noteerFase(
        casus,
        null,
        Fase.AANGEMELD,
        nu,
        door.medewerker(),
        opdracht.reden(),
        opdracht.teambesluit());
    overdracht.begint(
        casus,
        opdracht.leidendTeam(),
        opdracht.leefgebieden(),
        LocalDate.ofInstant(nu, klok.getZone()));
    logboek.schrijf(
        Verwerking.van(
            Handeling.TOEVOEGEN, "casus.openen", "casus", casus.waarde(), opdracht.grondslag()));
    nieuws.publishEvent(new CasusGeopend(casus, opdracht.huishouden(), opdracht.leidendTeam()));
    MedewerkerId houder = opdracht.casushouder();
    if (houder != null) {
      AangemeldeCasus aangemeld = (AangemeldeCasus) casussen.find(casus).orElseThrow().casus();
      overdracht.wijsToe(aangemeld, houder, opdracht.reden(), opdracht.teambesluit(), door);
    }
    return new Opening.Geopend(casus, nummer);
  }

  private Optional<Verwijzing> lopend(OpenCasus opdracht) {
    return casussen.lopendeVan(List.of(opdracht.huishouden())).values().stream().findFirst();
  }
}
