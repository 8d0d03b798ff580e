package nl.keukentafel.werkplek.voorraad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.casus.Caseload;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.termijn.Termijnen;

/**
 * Reads the werkvoorraad in as many statements whatever the caseload: three of casus, one of
 * termijn, two of huishouden and one of overleg.
 */
@UseCase
public class ToonWerkvoorraad {
  private final Caseload caseload;
  private final Huishoudens huishoudens;
  private final Termijnen termijnen;
  private final Overleggen overleggen;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonWerkvoorraad(
      Caseload caseload,
      Huishoudens huishoudens,
      Termijnen termijnen,
      Overleggen overleggen,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.caseload = caseload;
    this.huishoudens = huishoudens;
    this.termijnen = termijnen;
    this.overleggen = overleggen;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What the page shows. */
  public sealed interface Beeld {
    /** The work of somebody in a team; clocks of own casussen and of the list that is watched. */
    record Werk(
        Caseload.Werk werk,
        Map<UUID, List<Termijnen.Lopend>> klokken,
        Map<HuishoudenId, Huishoudens.Kaart> huishoudens,
        Overleggen.MijnAgenda agenda,
        LocalDate vandaag)
        implements Beeld {}

    /** A volunteer sees own tasks only; nobody has given one yet. */
    record GeenTaken() implements Beeld {}
  }

  /** Reads what this person has to do. */
  public Beeld toon(Gebruiker wie) {
    logboek.schrijf(Verwerking.van(Handeling.INZIEN, "werkplek.werkvoorraad"));
    boolean alleenVrijwilliger =
        wie.lidmaatschappen().stream().allMatch(lid -> lid.positie() == Hoedanigheid.VRIJWILLIGER);
    if (alleenVrijwilliger) {
      return new Beeld.GeenTaken();
    }
    LocalDate vandaag = LocalDate.now(klok);
    Caseload.Werk werk =
        caseload.van(wie, vandaag.minusDays(1).atStartOfDay(klok.getZone()).toInstant());
    List<UUID> casussen =
        Stream.concat(werk.casussen().stream(), werk.wachtend().stream())
            .map(regel -> regel.casus().gegevens().id().waarde())
            .toList();
    Set<HuishoudenId> genoemd = new HashSet<>();
    werk.casussen().forEach(regel -> genoemd.add(regel.casus().gegevens().huishouden()));
    werk.wachtend().forEach(regel -> genoemd.add(regel.casus().gegevens().huishouden()));
    werk.aandacht().forEach(ding -> genoemd.add(ding.huishouden()));
    werk.taken().forEach(taak -> genoemd.add(taak.huishouden()));
    return new Beeld.Werk(
        werk,
        termijnen.van(casussen, vandaag),
        huishoudens.kaarten(genoemd),
        overleggen.mijnAgenda(wie),
        vandaag);
  }
}
