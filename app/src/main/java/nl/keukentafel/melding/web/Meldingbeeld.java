package nl.keukentafel.melding.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.web.Weigeringen;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.melding.model.Melder;
import nl.keukentafel.melding.model.Melding;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.model.Meldingsregels;
import nl.keukentafel.melding.model.Triagekeuze;
import nl.keukentafel.melding.model.Triageronde;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.usecase.ToonMelding;
import nl.keukentafel.melding.web.MeldingPagina.Feit;
import nl.keukentafel.melding.web.MeldingPagina.Opnameblok;
import nl.keukentafel.melding.web.MeldingPagina.Rondregel;
import nl.keukentafel.melding.web.MeldingPagina.Triageform;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Teksten;
import nl.keukentafel.scherm.Veld;
import nl.keukentafel.scherm.Weigeringsvak;
import org.jspecify.annotations.Nullable;

/** Puts what was read of a melding into the words of its page. */
final class Meldingbeeld {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private final ToonMelding.Beeld beeld;
  private final Panelen panelen;

  Meldingbeeld(ToonMelding.Beeld beeld, Panelen panelen) {
    this.beeld = beeld;
    this.panelen = panelen;
  }

  /** What the page shows beside what was read: a form as typed, a refusal, a line on top. */
  record Extra(
      @Nullable Formulier triage,
      @Nullable Weigeringsvak vak,
      @Nullable String bericht,
      boolean isLid) {}

  MeldingPagina pagina(Extra extra) {
    Melding melding = beeld.melding();
    Casuslink casus = Casuslink.van(beeld, extra.isLid());
    return new MeldingPagina(
        melding.id().toString(),
        melding.versie(),
        melding.nummer(),
        melding.inhoud().over().naam(),
        MeldingenController.stand(melding.stand()),
        letOp(melding.inhoud()),
        feiten(melding),
        melding.inhoud().tekst(),
        Klokregel.van(beeld.klokken()),
        panelen.paneel(beeld.triage(), melding.inhoud()),
        casus.wat(),
        casus.pad(),
        beeld.triage().huishouden().map(kaart -> kaart.naam()).orElse(null),
        beeld.lijktOp().stream()
            .map(treffer ->
                new InvoerPagina.BekendeRegel(
                    treffer.persoon() == null ? "" : treffer.persoon().toString(),
                    Panelen.wie(treffer),
                    null))
            .toList(),
        beeld.magVoorbereiden() && melding.inhoud().over().huishouden() == null,
        beeld.rondes().stream().map(this::ronde).toList(),
        beeld.magBeslissen() ? triageform(extra) : null,
        opname(extra),
        agenda(),
        extra.bericht());
  }

  private static List<String> letOp(Meldingsinhoud inhoud) {
    List<String> regels = new ArrayList<>();
    if (inhoud.gevaar() == Gevaar.JA) {
      regels.add(tekst("melding.letop.gevaar"));
    }
    if (Meldingsregels.nooitPerPost(inhoud.weet())) {
      regels.add(tekst("melding.letop.nooit_per_post"));
    }
    return regels;
  }

  private List<Feit> feiten(Melding melding) {
    Meldingsinhoud inhoud = melding.inhoud();
    List<Feit> feiten = new ArrayList<>();
    feit(feiten, "soort", naam(inhoud.soort()));
    feit(feiten, "urgentie", tekst(melding.urgentie().sleutel()));
    feit(feiten, "team", team(melding.team()));
    feit(feiten, "ontvangen", Datums.voluit(inhoud.datum(), Teksten.locale()));
    feit(feiten, "kanaal", naam(inhoud.kanaal()));
    feit(feiten, "melder", melder(inhoud.melder()));
    feit(feiten, "kenmerk", inhoud.melder().kenmerk());
    feit(feiten, "weet", tekst(inhoud.weet().sleutel()));
    feit(
        feiten,
        "geboren",
        inhoud.over().geboren() == null
            ? null
            : Datums.voluit(inhoud.over().geboren(), Teksten.locale()));
    feit(feiten, "adres", adres(inhoud));
    feit(
        feiten,
        "telefoon",
        inhoud.over().telefoon() == null ? null : inhoud.over().telefoon().opScherm());
    feit(
        feiten,
        "leefgebieden",
        inhoud.leefgebieden().stream().map(Meldingbeeld::naam).collect(Collectors.joining(", ")));
    feit(feiten, "gevaar", tekst(inhoud.gevaar().sleutel()));
    feit(feiten, "dreiging", tekst(inhoud.dreiging().sleutel()));
    feit(feiten, "geweld", tekst(inhoud.geweld() ? "melding.ja" : "melding.nee"));
    return feiten;
  }

  private static void feit(List<Feit> feiten, String veld, @Nullable String waarde) {
    if (waarde != null && !waarde.isEmpty()) {
      feiten.add(new Feit(tekst("melding.kort." + veld), Keuzelijsten.hoofdletter(waarde)));
    }
  }

  private static String naam(Begrip begrip) {
    return tekst(begrip.sleutel());
  }

  private static String melder(Melder melder) {
    String wie = naam(melder.soort());
    String naam = melder.naam() == null ? tekst("melding.melder.zonder_naam") : melder.naam();
    return melder.contact() == null
        ? tekst("melding.melder", wie, naam)
        : tekst("melding.melder.contact", wie, naam, melder.contact());
  }

  private static String adres(Meldingsinhoud inhoud) {
    List<String> delen = new ArrayList<>();
    if (inhoud.over().adres() != null) {
      delen.add(inhoud.over().adres());
    }
    if (inhoud.over().postcode() != null) {
      delen.add(inhoud.over().postcode().waarde());
    }
    if (inhoud.over().plaats() != null) {
      delen.add(inhoud.over().plaats());
    }
    return String.join(", ", delen);
  }

  private String team(@Nullable TeamId team) {
    return team == null
        ? tekst("melding.geen_team")
        : beeld.triage().naam(team).orElse(tekst("melding.geen_team"));
  }

  private Rondregel ronde(Triageronde ronde) {
    ZonedDateTime op = ronde.op().atZone(HIER);
    String wie = beeld.namen().getOrDefault(ronde.door(), "");
    return new Rondregel(
        tekst("melding.ronde." + ronde.keuze(), team(ronde.team())),
        tekst(
            ronde.teambesluit() == null ? "melding.ronde.door" : "melding.ronde.door_team",
            wie,
            Datums.voluit(op.toLocalDate(), Teksten.locale()),
            Datums.tijd(op.toLocalTime(), Teksten.locale())),
        ronde.reden(),
        ronde.afgeweken());
  }

  private Triageform triageform(Extra extra) {
    String voorgesteld = voorgesteldeKeuze();
    Formulier formulier = extra.triage();
    if (formulier == null) {
      formulier =
          Formulier.leeg()
              .met("keuze", voorgesteld)
              .met("team", beeld.triage().team().map(TeamId::toString).orElse(""));
    }
    return new Triageform(
        formulier,
        Triagekeuze.CODES.stream()
            .map(code -> new Veld.Optie(code, tekst("melding.keuze." + code)))
            .toList(),
        beeld.triage().teams().stream()
            .map(team -> new Veld.Optie(team.team().toString(), team.naam()))
            .toList(),
        tekst("melding.keuze." + voorgesteld));
  }

  private String voorgesteldeKeuze() {
    return switch (beeld.triage().voorstel().pad()) {
      case NIEUWE_CASUS -> "nieuwe_casus";
      case TOEVOEGEN -> "toegevoegd_aan_casus";
      case ADVIES -> "advies_gegeven";
      case DOORVERWIJZEN -> "doorverwezen";
      case BUITEN_DOELGROEP -> "buiten_doelgroep";
      case TUSSEN_WAL_EN_SCHIP -> "tussen_wal_en_schip";
    };
  }

  private @Nullable Opnameblok opname(Extra extra) {
    return beeld
        .opname()
        .map(regel ->
            new Opnameblok(
                Weigeringen.tekst(regel.regel().bericht()),
                regel.viaOverleg(),
                extra.isLid(),
                extra.vak(),
                beeld.melding().urgentie() == Spoed.ACUUT))
        .orElse(null);
  }

  private @Nullable String agenda() {
    return beeld
        .agenda()
        .map(stand ->
            Optional.ofNullable(stand.geplandOp())
                .map(op -> op.atZone(HIER))
                .map(op ->
                    tekst(
                        "melding.agenda.gepland",
                        Datums.metWeekdag(op.toLocalDate(), Teksten.locale()),
                        Datums.tijd(op.toLocalTime(), Teksten.locale())))
                .orElse(tekst("melding.agenda.wacht")))
        .orElse(null);
  }
}
