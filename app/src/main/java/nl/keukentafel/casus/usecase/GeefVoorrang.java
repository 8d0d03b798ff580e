package nl.keukentafel.casus.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.model.AangemeldeCasus;
import nl.keukentafel.casus.model.Casus;
import nl.keukentafel.casus.model.Voorrang;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.inrichting.Bevoegdheid;
import nl.keukentafel.inrichting.Inrichtingen;
import nl.keukentafel.inrichting.Positie;
import nl.keukentafel.inrichting.model.Antwoord;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Puts a waiting casus before others of its urgentie; needs the bevoegdheid prioriteren. */
@UseCase
public class GeefVoorrang {
  private final CasusStore casussen;
  private final Inrichtingen inrichtingen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  GeefVoorrang(
      CasusStore casussen, Inrichtingen inrichtingen, Verwerkingenlogboek logboek, Clock klok) {
    this.casussen = casussen;
    this.inrichtingen = inrichtingen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    record Gegeven() implements Uitkomst {}

    /** Somebody took it meanwhile. */
    record WachtNietMeer() implements Uitkomst {}

    record Geweigerd(Weigering weigering) implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Gives priority, with a reason that stands beside its place. */
  public Uitkomst geef(CasusId id, String reden, Gebruiker wie) {
    Optional<Casus> casus =
        casussen
            .find(id)
            .map(CasusStore.Bewaard::casus)
            .filter(c -> wie.lidVan(c.gegevens().leidendTeam()).isPresent());
    Uitkomst uitkomst = casus.map(c -> beoordeel(c, reden, wie)).orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.WIJZIGEN, "casus.voorrang", "casus", id.waarde(), "taak.prioriteren");
    logboek.schrijf(uitkomst instanceof Uitkomst.Gegeven ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst beoordeel(Casus casus, String reden, Gebruiker wie) {
    TeamId team = casus.gegevens().leidendTeam();
    Positie positie = Positie.valueOf(wie.lidVan(team).orElseThrow().positie().name());
    Antwoord antwoord =
        inrichtingen
            .geldig(team, LocalDate.now(klok))
            .vraag(inrichting -> inrichting.mag(positie, Bevoegdheid.PRIORITEREN));
    if (antwoord instanceof Antwoord.Nee(Weigering weigering)) {
      return new Uitkomst.Geweigerd(weigering);
    }
    boolean gegeven =
        casus instanceof AangemeldeCasus
            && casussen.geefVoorrang(
                casus.gegevens().id(), new Voorrang(reden, wie.medewerker(), klok.instant()));
    return gegeven ? new Uitkomst.Gegeven() : new Uitkomst.WachtNietMeer();
  }
}
