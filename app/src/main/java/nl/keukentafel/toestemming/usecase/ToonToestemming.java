package nl.keukentafel.toestemming.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.huishouden.model.Gezinslid;
import nl.keukentafel.inrichting.model.Informatie;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.inrichting.model.Toestemmingsmoment;
import nl.keukentafel.inrichting.model.ZonderToestemming;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.toestemming.Casuspoort;
import nl.keukentafel.toestemming.Casuspoort.Doorgang;
import nl.keukentafel.toestemming.model.Regel;

/** Shows the consents of a household to who works with it. */
@UseCase
public class ToonToestemming {

  /** Key in the logbook. */
  public static final String LOGT = "toestemming.inzien";

  private final Poortwachter wacht;
  private final Bronnen bronnen;
  private final Clock klok;

  ToonToestemming(Poortwachter wacht, Bronnen bronnen, Clock klok) {
    this.wacht = wacht;
    this.bronnen = bronnen;
    this.klok = klok;
  }

  /**
   * All that the pages of this room need.
   *
   * @param leden who live there today
   * @param regels the newest first; without what this worker may not know of
   * @param teamstanden of the questions to the team, by their id
   * @param afgeschermd children whose interest forbids that who has gezag sees their pieces
   * @param namen of the workers who recorded something
   */
  public record Beeld(
      Doorgang casus,
      LocalDate vandaag,
      List<Gezinslid> leden,
      List<Regel> regels,
      Map<UUID, Casuspoort.Teamstand> teamstanden,
      Set<PersoonId> afgeschermd,
      Toestemmingsmoment moment,
      ZonderToestemming zonder,
      Map<MedewerkerId, String> namen) {

    /** Whether the first visit was the moment and nothing has been asked yet. */
    public boolean nogNietGevraagd() {
      return regels.stream().noneMatch(regel -> !regel.vraag().vervallen());
    }

    public Optional<Gezinslid> lid(PersoonId persoon) {
      return leden.stream().filter(lid -> lid.persoon().equals(persoon)).findFirst();
    }

    public Optional<Regel> regel(UUID vraag) {
      return regels.stream().filter(regel -> regel.vraag().id().equals(vraag)).findFirst();
    }
  }

  /** Empty when there is no such casus, or when this person may not see its content. */
  public Optional<Beeld> toon(CasusId casus, Gebruiker wie) {
    return wacht.leest(casus, wie, LOGT).map(doorgang -> beeld(doorgang, wie));
  }

  private Beeld beeld(Doorgang doorgang, Gebruiker wie) {
    LocalDate vandaag = LocalDate.now(klok);
    List<Gezinslid> leden = bronnen.beslissers.leden(doorgang.huishouden(), vandaag);
    List<Regel> regels =
        bronnen.vragen.van(doorgang.huishouden()).stream()
            .filter(regel -> Poortwachter.ziet(doorgang, regel, wie))
            .toList();
    Teaminrichting inrichting =
        bronnen.inrichtingen.geldig(doorgang.leidendTeam(), vandaag).inrichting();
    return new Beeld(
        doorgang,
        vandaag,
        leden,
        regels,
        bronnen.poort.standen(
            regels.stream()
                .map(Regel::teamvraag)
                .filter(Objects::nonNull)
                .map(Regel.Teamvraag::id)
                .toList()),
        bronnen.geldend.afgeschermd(leden.stream().map(Gezinslid::persoon).toList()),
        inrichting.keuze(Informatie.TOESTEMMINGSMOMENT).waarde(),
        inrichting.zonderToestemming(),
        namen(regels));
  }

  private Map<MedewerkerId, String> namen(List<Regel> regels) {
    Set<MedewerkerId> wie =
        regels.stream()
            .map(regel ->
                regel.antwoord() == null
                    ? regel.vraag().gesteldDoor()
                    : regel.antwoord().vastgelegdDoor())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return wie.isEmpty() ? Map.of() : bronnen.teams.namen(wie);
  }
}
