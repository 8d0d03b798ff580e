package nl.keukentafel.melding.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.store.MeldinglijstStore;
import nl.keukentafel.team.Teams;
import nl.keukentafel.termijn.Termijnen;
import org.jspecify.annotations.Nullable;

/** Reads a list of meldingen, and logs that it was seen. */
@UseCase
public class ToonMeldingen {

  /** More than anybody reads; a longer list says that it goes on. */
  public static final int HOOGSTENS = 200;

  private final MeldinglijstStore lijsten;
  private final Termijnen termijnen;
  private final Teams teams;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  ToonMeldingen(
      MeldinglijstStore lijsten,
      Termijnen termijnen,
      Teams teams,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.lijsten = lijsten;
    this.termijnen = termijnen;
    this.teams = teams;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** Which list. */
  public enum Lijst {
    OPEN,
    WACHT,
    AFGEHANDELD,
    WAL_EN_SCHIP,
    EIGEN
  }

  /** A list with what stands beside each row. */
  public record Beeld(
      List<Melding> meldingen,
      Map<UUID, List<Termijnen.Lopend>> klokken,
      Map<TeamId, String> teams,
      int walEnSchip) {}

  /**
   * The list for this person.
   *
   * @param team one of this person's teams; null for all of them
   */
  public Beeld toon(Lijst lijst, @Nullable TeamId team, Gebruiker wie) {
    logboek.schrijf(
        Verwerking.van(
            Handeling.INZIEN,
            lijst == Lijst.WAL_EN_SCHIP ? "melding.wal_en_schip" : "melding.lijst"));
    List<TeamId> van = team != null && wie.lidVan(team).isPresent() ? List.of(team) : wie.teams();
    LocalDate vandaag = LocalDate.now(klok);
    List<Melding> meldingen =
        switch (lijst) {
          case OPEN -> lijsten.open(van, vandaag, HOOGSTENS);
          case WACHT -> lijsten.wachtend(van, vandaag, HOOGSTENS);
          case AFGEHANDELD -> lijsten.afgehandeld(van, HOOGSTENS);
          case WAL_EN_SCHIP -> lijsten.walEnSchip(HOOGSTENS);
          case EIGEN -> lijsten.ingevoerdDoor(wie.medewerker(), HOOGSTENS);
        };
    return new Beeld(
        meldingen,
        termijnen.van(meldingen.stream().map(m -> m.id().waarde()).toList(), vandaag),
        teams.alle().stream().collect(Collectors.toMap(Teams.Team::id, Teams.Team::naam)),
        lijsten.aantalWalEnSchip());
  }
}
