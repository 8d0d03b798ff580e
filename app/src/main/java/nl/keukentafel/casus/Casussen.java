package nl.keukentafel.casus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.casus.store.CasusStore;
import nl.keukentafel.casus.usecase.NeemCasusOp;
import nl.keukentafel.casus.usecase.VoegMeldingToe;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.TeambesluitId;
import nl.keukentafel.kern.Wet;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the casus room: open a casus, find the one of a household. */
@Service
@Transactional
public class Casussen {
  private final CasusStore casussen;
  private final NeemCasusOp neemOp;
  private final VoegMeldingToe voegToe;
  private final Teams teams;

  Casussen(CasusStore casussen, NeemCasusOp neemOp, VoegMeldingToe voegToe, Teams teams) {
    this.casussen = casussen;
    this.neemOp = neemOp;
    this.voegToe = voegToe;
    this.teams = teams;
  }

  /** What is known of a casus without opening it. */
  public record Verwijzing(
      CasusId id,
      String nummer,
      HuishoudenId huishouden,
      String fase,
      TeamId leidendTeam,
      @Nullable MedewerkerId casushouder) {}

  /**
   * A casus to open after opname.
   *
   * @param casushouder who takes it; null: it goes on the wachtlijst
   * @param deskundigheid leefgebied codes that the triage asks expertise for
   * @param leefgebieden leefgebied codes the melding touches; they join when somebody gives a
   *     reason
   * @param urgentie acuut, spoed, gewoon, kan_wachten
   * @param grondslag why the gemeente may do this work, e.g. "Wmo 2015 art. 2.3.2"
   * @param teambesluit the decision that took it in; null when one person decided
   */
  public record OpenCasus(
      HuishoudenId huishouden,
      TeamId leidendTeam,
      @Nullable MedewerkerId casushouder,
      Set<Wet> wetten,
      String grondslag,
      String urgentie,
      List<String> leefgebieden,
      List<String> deskundigheid,
      String reden,
      @Nullable TeambesluitId teambesluit) {}

  /** What came of opening. */
  public sealed interface Opening {
    /** A new casus. */
    record Geopend(CasusId casus, String nummer) implements Opening {}

    /** The household has one already: one household, one casus. */
    record BestaatAl(Verwijzing casus) implements Opening {}
  }

  /**
   * All that somebody without a relation learns who handles a melding about the household: there is
   * a casus, this team has it, ring them (3-privacy).
   *
   * @param bel whom to ring: the casushouder, or the team itself while there is none
   */
  public record Aanwijzing(String team, @Nullable String telefoon, @Nullable String bel) {}

  /**
   * Opens a casus, or tells which one the household has. With a casushouder it begins in
   * vraagverheldering, without one it waits.
   */
  public Opening open(OpenCasus opdracht, Gebruiker door) {
    return neemOp.neemOp(opdracht, door);
  }

  /** The casus of this household that is not closed, also when slapend. */
  @Transactional(readOnly = true)
  public Optional<Verwijzing> lopendeVan(HuishoudenId huishouden) {
    return Optional.ofNullable(casussen.lopendeVan(List.of(huishouden)).get(huishouden));
  }

  /** The same for many households, in one query. */
  @Transactional(readOnly = true)
  public Map<HuishoudenId, Verwijzing> lopendeVan(Collection<HuishoudenId> huishoudens) {
    return casussen.lopendeVan(huishoudens);
  }

  @Transactional(readOnly = true)
  public Optional<Verwijzing> find(CasusId casus) {
    return casussen.verwijzing(casus);
  }

  /** Whom to ring about this household, for somebody who may know no more. */
  @Transactional(readOnly = true)
  public Optional<Aanwijzing> aanwijzing(HuishoudenId huishouden) {
    return lopendeVan(huishouden)
        .map(casus -> {
          Optional<Teams.Team> team = teams.find(casus.leidendTeam());
          MedewerkerId houder = casus.casushouder();
          return new Aanwijzing(
              team.map(Teams.Team::naam).orElse(""),
              team.map(Teams.Team::telefoon).orElse(null),
              houder == null ? null : teams.namen(List.of(houder)).get(houder));
        });
  }

  /** The casus with this number, as people say it: 2026-0412. */
  @Transactional(readOnly = true)
  public Optional<Verwijzing> findOpNummer(String nummer) {
    return casussen.opNummer(nummer);
  }

  /**
   * Tells the casus that another melding about the household was added; shows as work and in the
   * journaal.
   */
  public void meldingToegevoegd(
      CasusId casus, String meldingnummer, String samenvatting, Gebruiker door) {
    voegToe.voegToe(casus, meldingnummer, samenvatting, door);
  }
}
