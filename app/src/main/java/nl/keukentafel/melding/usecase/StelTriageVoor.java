package nl.keukentafel.melding.usecase;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.casus.Casussen;
import nl.keukentafel.huishouden.Huishoudens;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.kern.WijkId;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Teamoordeel;
import nl.keukentafel.melding.triage.BestaandeCasus;
import nl.keukentafel.melding.triage.Leeftijden;
import nl.keukentafel.melding.triage.Triagetabel;
import nl.keukentafel.melding.triage.Triagevraag;
import nl.keukentafel.team.Teams;
import org.jspecify.annotations.Nullable;

/** Asks the triage table what it proposes for a melding, among the teams of the gemeente. */
@UseCase
public class StelTriageVoor {

  /** Stage of a casus that sleeps (1-domein, The life of a casus). */
  private static final String SLAPEND = "slapend";

  private final Kandidaten kandidaten;
  private final GeldendeTabel tabellen;
  private final Teams teams;
  private final Huishoudens huishoudens;
  private final Casussen casussen;

  StelTriageVoor(
      Kandidaten kandidaten,
      GeldendeTabel tabellen,
      Teams teams,
      Huishoudens huishoudens,
      Casussen casussen) {
    this.kandidaten = kandidaten;
    this.tabellen = tabellen;
    this.teams = teams;
    this.huishoudens = huishoudens;
    this.casussen = casussen;
  }

  /**
   * Whose melding it is now, so that a proposal does not wander: between equal teams the one that
   * took the call or has the melding goes first, and the melding itself does not count as waiting.
   *
   * @param eerst teams of whoever enters it, or the team that has it
   * @param telt whether the melding is on that team's list already
   */
  public record Bij(List<TeamId> eerst, boolean telt) {

    /** Nobody of a team: a partner. */
    public static Bij niemand() {
      return new Bij(List.of(), false);
    }

    /** Somebody who enters it. */
    public static Bij invoer(List<TeamId> teams) {
      return new Bij(List.copyOf(teams), false);
    }

    /** A melding that was kept. */
    static Bij melding(Melding melding) {
      return melding.team() == null ? niemand() : new Bij(List.of(melding.team()), true);
    }
  }

  /** What the table in force on the day of the melding says. */
  public Triagebeeld stelVoor(Meldingsinhoud melding, Bij bij) {
    HuishoudenId huishouden = melding.over().huishouden();
    Optional<Huishoudens.Kaart> kaart =
        huishouden == null ? Optional.empty() : huishoudens.find(huishouden);
    Optional<Casussen.Verwijzing> casus =
        huishouden == null ? Optional.empty() : casussen.lopendeVan(huishouden);
    @Nullable WijkId wijk = wijk(melding, kaart);
    List<Teamoordeel> oordelen = kandidaten.beoordeel(melding, wijk, bij);
    Triagetabel tabel = tabellen.op(melding.datum());
    Triagevraag vraag =
        new Triagevraag(
            melding.soort().code(),
            melding.kanaal().code(),
            melding.melder().soort().code(),
            melding.hoofdgebieden().stream().map(Begrip::code).collect(Collectors.toSet()),
            melding.gevaar(),
            melding.dreiging(),
            melding.geweld(),
            leeftijden(melding, kaart),
            casus.map(StelTriageVoor::bestaand).orElseGet(BestaandeCasus.Geen::new),
            melding.weet(),
            oordelen.stream().map(Teamoordeel::kandidaat).toList());
    return new Triagebeeld(
        tabel.stelVoor(vraag),
        tabel.regels().size(),
        oordelen,
        kaart,
        casus,
        wijk == null ? null : teams.wijknamen().get(wijk));
  }

  private @Nullable WijkId wijk(Meldingsinhoud melding, Optional<Huishoudens.Kaart> kaart) {
    WijkId bekend = kaart.map(Huishoudens.Kaart::wijk).orElse(null);
    if (bekend != null || melding.over().postcode() == null) {
      return bekend;
    }
    return teams.wijkBij(melding.over().postcode().waarde()).orElse(null);
  }

  private static Leeftijden leeftijden(Meldingsinhoud melding, Optional<Huishoudens.Kaart> kaart) {
    List<Integer> jaren = new ArrayList<>();
    kaart.ifPresent(k ->
        k.leden()
            .forEach(lid -> {
              if (lid.leeftijd() != null) {
                jaren.add(lid.leeftijd());
              }
            }));
    if (melding.over().geboren() != null) {
      jaren.add(Period.between(melding.over().geboren(), melding.datum()).getYears());
    }
    return Leeftijden.van(jaren);
  }

  private static BestaandeCasus bestaand(Casussen.Verwijzing casus) {
    MedewerkerId houder = casus.casushouder();
    return casus.fase().equals(SLAPEND) && houder != null
        ? new BestaandeCasus.Slapend(casus.leidendTeam().waarde(), houder.waarde())
        : new BestaandeCasus.Open(casus.leidendTeam().waarde());
  }
}
