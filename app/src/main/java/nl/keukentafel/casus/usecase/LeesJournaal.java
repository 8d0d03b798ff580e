package nl.keukentafel.casus.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.CasusRechten;
import nl.keukentafel.casus.Casusinzage;
import nl.keukentafel.casus.model.Journaalregel;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.store.JournaalStore;
import nl.keukentafel.casus.store.JournaalStore.Versie;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.team.Teams;

/** Opens one entry of the journaal, with its history, or the form for a new one; each is logged. */
@UseCase
public class LeesJournaal {
  private final CasusStore casussen;
  private final JournaalStore journaal;
  private final Casusinzage inzage;
  private final Huishoudens huishoudens;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;

  LeesJournaal(
      CasusStore casussen,
      JournaalStore journaal,
      Casusinzage inzage,
      Huishoudens huishoudens,
      Teams teams,
      Verwerkingenlogboek logboek) {
    this.casussen = casussen;
    this.journaal = journaal;
    this.inzage = inzage;
    this.huishoudens = huishoudens;
    this.teams = teams;
    this.logboek = logboek;
  }

  /**
   * What a page about the journaal needs.
   *
   * @param versies all versions of the entry, the newest first; empty for a new one
   * @param namen of whoever wrote one
   */
  public record Gelezen(
      CasusStore.Bewaard casus,
      CasusRechten rechten,
      Optional<Huishoudens.Kaart> huishouden,
      Optional<Journaalregel> regel,
      List<Versie> versies,
      Map<MedewerkerId, String> namen) {}

  /**
   * The casus with one entry, or without when {@code regel} is empty; nothing when this person may
   * not know of it.
   */
  public Optional<Gelezen> lees(CasusId id, Optional<UUID> regel, Gebruiker wie) {
    CasusRechten rechten = inzage.rechten(id, wie);
    Optional<CasusStore.Bewaard> casus = rechten.magInhoud() ? casussen.find(id) : Optional.empty();
    Optional<Journaalregel> gevonden =
        casus
            .flatMap(c -> regel)
            .flatMap(r -> journaal.find(id, r))
            .filter(r -> Casusinzage.magWeten(r, rechten, wie.medewerker()));
    boolean mag = casus.isPresent() && (regel.isEmpty() || gevonden.isPresent());
    Verwerking logregel =
        Verwerking.van(
            Handeling.INZIEN,
            "casus.journaal.lezen",
            regel.isPresent() ? "journaal" : "casus",
            regel.orElse(id.waarde()),
            rechten.grondslag());
    logboek.schrijf(mag ? logregel : logregel.geweigerd());
    if (!mag) {
      return Optional.empty();
    }
    CasusStore.Bewaard bewaard = casus.orElseThrow();
    List<Versie> versies = gevonden.map(r -> journaal.versies(r.id())).orElse(List.of());
    List<MedewerkerId> schrijvers =
        Stream.concat(
                versies.stream().map(Versie::door), gevonden.stream().map(Journaalregel::door))
            .distinct()
            .toList();
    return Optional.of(
        new Gelezen(
            bewaard,
            rechten,
            huishoudens.find(bewaard.casus().gegevens().huishouden()),
            gevonden,
            versies,
            teams.namen(schrijvers)));
  }
}
