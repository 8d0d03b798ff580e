package nl.keukentafel.inzet.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inzet.VerwijzingId;
import nl.keukentafel.inzet.model.Terugkoppeling;
import nl.keukentafel.inzet.model.Verwijzing;
import nl.keukentafel.inzet.store.VerwijzingStore;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.organisatie.Organisaties;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Reads one verwijzing with its history and what came back. */
@UseCase
public class ToonVerwijzing {

  private final Inzetpoort kennis;
  private final VerwijzingStore verwijzingen;
  private final Partijkennis partijen;
  private final Teams teams;
  private final Clock klok;

  ToonVerwijzing(
      Inzetpoort kennis,
      VerwijzingStore verwijzingen,
      Partijkennis partijen,
      Teams teams,
      Clock klok) {
    this.kennis = kennis;
    this.verwijzingen = verwijzingen;
    this.partijen = partijen;
    this.teams = teams;
    this.klok = klok;
  }

  /**
   * What the page shows.
   *
   * @param organisatie null when it is gone
   * @param stappen the oldest first
   * @param terugkoppelingen the newest first
   * @param terugkoppelingVoor when terugkoppeling would be due if it began today
   */
  public record Beeld(
      Casuskop kop,
      Verwijzing verwijzing,
      Organisaties.@Nullable Organisatie organisatie,
      List<VerwijzingStore.Stapregel> stappen,
      List<Terugkoppeling> terugkoppelingen,
      Map<MedewerkerId, String> namen,
      LocalDate terugkoppelingVoor,
      LocalDate vandaag) {}

  /** Empty when it is not there for this person. */
  public Optional<Beeld> toon(CasusId casus, VerwijzingId id, Gebruiker wie) {
    Optional<Casuskop> kop = kennis.metHuishouden(casus, wie);
    Optional<Verwijzing> gevonden =
        kop.flatMap(
            k -> verwijzingen.find(casus, id).filter(v -> ZetVerwijzing.zichtbaar(k, v, wie)));
    kennis.log(Handeling.INZIEN, "verwijzing.inzien", casus, kop, gevonden.isPresent());
    return gevonden.map(v -> beeld(kop.orElseThrow(), v));
  }

  private Beeld beeld(Casuskop kop, Verwijzing verwijzing) {
    List<VerwijzingStore.Stapregel> stappen = verwijzingen.stappen(verwijzing.id());
    List<Terugkoppeling> terug = verwijzingen.terugkoppelingen(verwijzing.id());
    Set<MedewerkerId> wie = new HashSet<>();
    wie.add(verwijzing.door());
    wie.add(verwijzing.gewijzigdDoor());
    stappen.forEach(stap -> wie.add(stap.door()));
    terug.forEach(t -> wie.add(t.door()));
    LocalDate vandaag = LocalDate.now(klok);
    return new Beeld(
        kop,
        verwijzing,
        partijen.find(verwijzing.inhoud().organisatie()).orElse(null),
        stappen,
        terug,
        teams.namen(wie),
        partijen.terugkoppelingVoor(
            kop.casus().leidendTeam(), verwijzing.inhoud().organisatie(), vandaag),
        vandaag);
  }
}
