package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.bestaat;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.web.Weigeringen;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Teamoordeel;
import nl.keukentafel.melding.triage.Gesprekstermijn;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Teamvoorstel;
import nl.keukentafel.melding.triage.Triageregel;
import nl.keukentafel.melding.triage.Triagevoorstel;
import nl.keukentafel.melding.usecase.Triagebeeld;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.termijn.Klok;
import nl.keukentafel.termijn.Termijnrekening;
import nl.keukentafel.termijn.Termijntabel;
import org.jspecify.annotations.Nullable;

/**
 * What the triage table says, in words: outcome on top, then why.
 *
 * @param titel path and term, such as "Nieuwe casus, binnen 3 werkdagen"
 * @param team null for tussen wal en schip
 * @param wijk a line about the wijk; null when not known
 * @param letOp whether the urgency is more than usual
 * @param nodig expertise, joined; empty for none
 * @param wettelijk one line per clock
 * @param meldcode the five steps; empty when they do not start
 * @param afgevallen the other teams, each with why not
 */
public record Triagepaneel(
    String titel,
    @Nullable String team,
    @Nullable String wijk,
    String waaromTeam,
    String spoed,
    boolean letOp,
    String nodig,
    List<String> wettelijk,
    List<String> meldcode,
    List<Regel> regels,
    String nietVanToepassing,
    List<Regel> alleRegels,
    String versie,
    List<Afgevallen> afgevallen) {

  /** A rule of the table. */
  public record Regel(int nummer, String als, String dan, boolean bepaalt) {}

  /** A team that was looked at and is not proposed. */
  public record Afgevallen(String team, String reden) {}

  /** The panel for a proposal; {@code dag} is the day of the melding. */
  static Triagepaneel van(
      Triagebeeld beeld,
      List<String> klokken,
      LocalDate dag,
      Termijnrekening rekening,
      Termijntabel tabel) {
    Triagevoorstel voorstel = beeld.voorstel();
    String team = beeld.team().flatMap(beeld::naam).orElse(null);
    return new Triagepaneel(
        tekst("melding.paneel.titel", tekst(voorstel.pad().sleutel()), termijn(voorstel.termijn())),
        team,
        beeld.wijk() == null ? null : tekst("melding.paneel.wijk", beeld.wijk()),
        voorstel.team().map(Triagepaneel::waaromTeam).orElse(""),
        tekst(voorstel.spoed().sleutel()),
        voorstel.spoed() == Spoed.ACUUT || voorstel.spoed() == Spoed.SPOED,
        voorstel.deskundigheid().stream()
            .map(code -> tekst("triage.deskundigheid." + code))
            .collect(Collectors.joining(", ")),
        klokken.stream().map(soort -> klok(rekening.start(soort, dag), tabel)).toList(),
        voorstel.meldcode() ? meldcodestappen() : List.of(),
        voorstel.geteld().stream().map(Triagepaneel::geteld).toList(),
        voorstel.groepenNietVanToepassing().stream()
            .map(sleutel -> bestaat(sleutel) ? tekst(sleutel) : sleutel)
            .collect(Collectors.joining(", ")),
        voorstel.nietVanToepassing().stream()
            .map(regel -> new Regel(regel.nummer(), als(regel), dan(regel), false))
            .toList(),
        tekst("melding.paneel.versie", voorstel.versie()),
        voorstel.afgevallen().stream().map(ander -> afgevallen(ander, beeld)).toList());
  }

  /** The five steps of the Meldcode (9 §5.5). */
  static List<String> meldcodestappen() {
    return List.of(
        tekst("melding.meldcode.1"),
        tekst("melding.meldcode.2"),
        tekst("melding.meldcode.3"),
        tekst("melding.meldcode.4"),
        tekst("melding.meldcode.5"));
  }

  /** Label, last day and law of a clock. */
  static String klok(Klok klok, Termijntabel tabel) {
    return tekst(
        "melding.klok",
        tekst("termijn.soort." + klok.soort()),
        Datums.kortMetJaar(klok.uitersteDatum(), Teksten.locale()),
        tabel.getRegel(klok.soort(), klok.startdatum()).bron());
  }

  /** Within what time the first gesprek is. */
  static String termijn(Gesprekstermijn termijn) {
    if (termijn.lengte() == 0) {
      return tekst("triage.termijn.vandaag");
    }
    String eenheid = termijn.eenheid().name().toLowerCase(Locale.ROOT);
    return tekst("triage.termijn." + eenheid, termijn.lengte());
  }

  private static String waaromTeam(Teamvoorstel team) {
    return team.redenen().isEmpty() ? "" : reden(team.redenen().getFirst());
  }

  private static String reden(Teamvoorstel.Reden reden) {
    return tekst(reden.sleutel(), reden.gegevens().toArray());
  }

  /** The choice in its inrichting that refuses, in full; or what another team had more. */
  private static Afgevallen afgevallen(Teamvoorstel.Afgevallen ander, Triagebeeld beeld) {
    TeamId id = new TeamId(ander.team());
    Map<TeamId, Teamoordeel> perTeam =
        beeld.teams().stream().collect(Collectors.toMap(Teamoordeel::team, t -> t));
    Teamoordeel oordeel = perTeam.get(id);
    if (oordeel == null) {
      return new Afgevallen("", reden(ander.reden()));
    }
    return new Afgevallen(
        oordeel.naam(),
        oordeel.weigering().isPresent()
            ? Weigeringen.tekst(oordeel.weigering().get().waarom())
            : reden(ander.reden()));
  }

  private static Regel geteld(Triageregel.Geteld geteld) {
    Triageregel regel = geteld.regel();
    String als =
        geteld
            .hier()
            .map(aantal -> als(regel) + " (" + tekst("triage.hier", aantal) + ")")
            .orElse(als(regel));
    String dan = dan(regel) + ".";
    if (geteld.bepaaltSpoed()) {
      dan += " " + tekst("triage.bepaalt_spoed");
    }
    if (geteld.bepaaltPad()) {
      dan += " " + tekst("triage.bepaalt_pad");
    }
    return new Regel(regel.nummer(), als, dan, geteld.bepaaltSpoed() || geteld.bepaaltPad());
  }

  private static String als(Triageregel regel) {
    return bestaat(regel.alsSleutel()) ? tekst(regel.alsSleutel()) : regel.als();
  }

  private static String dan(Triageregel regel) {
    return bestaat(regel.danSleutel()) ? tekst(regel.danSleutel()) : regel.dan();
  }
}
