package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.keukentafel.casus.web.Weigeringstekst;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.overleg.Overleggen;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planbesluit;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.plan.usecase.Akkoordlijst;
import nl.keukentafel.plan.usecase.LeesPlan;
import nl.keukentafel.plan.usecase.LegKortPlanVast;
import nl.keukentafel.plan.usecase.Planlezer;
import nl.keukentafel.plan.usecase.ToonPlan;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a plan into what its page shows. */
final class Planweergave {
  private final ToonPlan.Beeld beeld;
  private final LeesPlan.Gelezen gelezen;
  private final Planwoorden woorden;
  private final MedewerkerId lezer;

  Planweergave(ToonPlan.Beeld beeld) {
    this.beeld = beeld;
    this.gelezen = beeld.gelezen();
    this.woorden = Planwoorden.van(gelezen.huishouden());
    this.lezer = gelezen.feiten().wie().medewerker();
  }

  PlanPagina pagina() {
    var feiten = gelezen.feiten();
    Optional<Planlezer.Versie> versie = gelezen.versie();
    Optional<Plan> plan = versie.map(Planlezer.Versie::zicht);
    boolean concept = plan.filter(ConceptPlan.class::isInstance).isPresent();
    boolean inKracht = plan.filter(OvereengekomenPlan.class::isInstance).isPresent();
    boolean schrijven = feiten.magSchrijven();
    String pad = Plannen.pad(feiten.casus());
    boolean leeg = plan.map(p -> p.inhoud().doelen().isEmpty()).orElse(true);
    return new PlanPagina(
        feiten.casus().toString(),
        naam(gelezen),
        feiten.kop().gegevens().nummer(),
        pad,
        plan.map(this::stand).orElse(null),
        andere(pad),
        schrijven && gelezen.lopende().size() == 1 && plan.filter(this::regieGewisseld).isPresent(),
        afgeschermd(versie),
        plan.map(p -> p.inhoud().eigenPlan())
            .map(eigen ->
                new PlanPagina.EigenPlan(
                    tekst(
                        "plan.eigenplan." + eigen.soort().code(),
                        eigen.maker(),
                        Planwoorden.dag(eigen.datum())),
                    eigen.tekst()))
            .orElse(null),
        leeg
            ? null
            : Trapweergave.van(
                versie.orElseThrow().beeld(),
                gelezen.huishouden(),
                gelezen.vandaag(),
                schrijven && (concept || inKracht)),
        schrijven,
        concept,
        inKracht,
        plan.map(p -> pad + "/versies/" + p.inhoud().nummer()).orElse(pad),
        beeld.eerstBesluit().map(w -> Weigeringstekst.vak(w, besluitVerder())).orElse(null),
        concept
                && schrijven
                && Planbesluit.vraagtTeambesluit(feiten.inrichting())
                && beeld.eerstBesluit().isPresent()
                && beeld.besluit().filter(s -> !s.besloten()).isEmpty()
            ? tekst("plan.besluit.vragen")
            : null,
        beeld.besluit().map(this::besluitstand).orElse(null),
        beeld.gevraagd().stream().map(this::akkoord).toList(),
        schrijven && beeld.eerstBesluit().isEmpty() && (concept || openAkkoord(inKracht)),
        plan.map(p -> p.inhoud().evaluerenOp()).map(Planwoorden::dag).orElse(null),
        Formulier.leeg()
            .met(
                "evaluatiedag",
                plan.map(p -> p.inhoud().evaluerenOp()).map(Datums::veld).orElse(null)),
        evaluaties(versie),
        schrijven && plan.isEmpty(),
        schrijven && plan.isEmpty() && LegKortPlanVast.isKort(feiten, gelezen.lopende()),
        plan.isEmpty() && beeld.gesprekken().isEmpty() ? tekst("plan.begin.geen_gesprek") : null,
        schrijven && concept && gelezen.lopende().size() > 1);
  }

  static String naam(LeesPlan.Gelezen gelezen) {
    return gelezen.huishouden().map(Huishoudbeeld::naam).orElse(tekst("casus.huishouden.onbekend"));
  }

  /** Another regie is a wijziging: it is agreed again (1-domein: Plan). */
  private boolean regieGewisseld(Plan plan) {
    var regie = gelezen.feiten().kop().regie();
    return plan instanceof OvereengekomenPlan inKracht
        && regie != null
        && LocalDate.ofInstant(regie.van(), ZoneOffset.UTC).isAfter(inKracht.sinds());
  }

  private boolean openAkkoord(boolean inKracht) {
    return inKracht && beeld.gevraagd().stream().anyMatch(g -> g.vraag().antwoord().isEmpty());
  }

  private String stand(Plan plan) {
    int nummer = plan.inhoud().nummer();
    return switch (plan) {
      case ConceptPlan concept -> tekst("plan.stand.concept", nummer);
      case OvereengekomenPlan inKracht ->
          akkoordMet(inKracht.akkoorden()).isBlank()
              ? tekst("plan.stand.overeengekomen", nummer, Planwoorden.dag(inKracht.sinds()))
              : tekst(
                  "plan.stand.overeengekomen.met",
                  nummer,
                  Planwoorden.dag(inKracht.sinds()),
                  akkoordMet(inKracht.akkoorden()));
      case VervangenPlan vervangen ->
          tekst(
              "plan.stand.vervangen",
              nummer,
              Planwoorden.dag(vervangen.sinds()),
              Planwoorden.dag(vervangen.tot()));
    };
  }

  private String akkoordMet(List<Akkoord> akkoorden) {
    return woorden.personen(
        akkoorden.stream()
            .filter(Akkoord.Gegeven.class::isInstance)
            .map(Akkoord::persoon)
            .toList());
  }

  private PlanPagina.@Nullable Link andere(String pad) {
    return gelezen
        .versie()
        .flatMap(v ->
            gelezen.lopende().stream()
                .map(Planlezer.Versie::zicht)
                .filter(p -> p.inhoud().nummer() != v.zicht().inhoud().nummer())
                .findFirst())
        .map(ander ->
            new PlanPagina.Link(
                pad + "/versies/" + ander.inhoud().nummer(),
                tekst(
                    ander instanceof ConceptPlan ? "plan.andere.concept" : "plan.andere.in_kracht",
                    ander.inhoud().nummer())))
        .orElse(null);
  }

  private static @Nullable String afgeschermd(Optional<Planlezer.Versie> versie) {
    int aantal = versie.map(v -> v.beeld().afgeschermd()).orElse(0);
    return aantal == 0 ? null : aantal("plan.afgeschermd", aantal);
  }

  private @Nullable String besluitVerder() {
    return Planbesluit.vraagtTeambesluit(gelezen.feiten().inrichting())
        ? tekst("plan.besluit.verder")
        : null;
  }

  private String besluitstand(Overleggen.Stand stand) {
    var gepland = stand.geplandOp();
    if (stand.besloten()) {
      return tekst(stand.aangenomen() ? "plan.besluit.ja" : "plan.besluit.nee");
    }
    return gepland == null ? tekst("plan.besluit.wacht") : tekst("plan.besluit.agenda");
  }

  private PlanPagina.Akkoordregel akkoord(Akkoordlijst.Gevraagde wie) {
    Optional<Akkoord> antwoord = wie.vraag().antwoord();
    return new PlanPagina.Akkoordregel(
        wie.naam(),
        tekst("plan.akkoord.rol." + wie.vraag().rol().code()),
        antwoord.map(this::antwoord).orElse(tekst("plan.akkoord.nog_niet")),
        antwoord.isPresent());
  }

  private String antwoord(Akkoord akkoord) {
    return switch (akkoord) {
      case Akkoord.Gegeven gegeven ->
          gegeven.namens().isEmpty()
              ? tekst(
                  "plan.akkoord.gegeven",
                  tekst("plan.akkoord.vorm." + gegeven.vorm().code()),
                  Planwoorden.dag(gegeven.datum()))
              : tekst(
                  "plan.akkoord.gegeven.namens",
                  tekst("plan.akkoord.vorm." + gegeven.vorm().code()),
                  Planwoorden.dag(gegeven.datum()),
                  woorden.personen(gegeven.namens()));
      case Akkoord.Zonder zonder ->
          tekst(
              "plan.akkoord.zonder",
              tekst("plan.akkoord.reden." + zonder.reden().code()),
              zonder.toelichting());
    };
  }

  private List<PlanPagina.Evaluatieregel> evaluaties(Optional<Planlezer.Versie> versie) {
    if (versie.isEmpty()) {
      return List.of();
    }
    Map<DoelId, String> doelen =
        versie.get().zicht().inhoud().doelen().stream()
            .collect(Collectors.toMap(doel -> doel.id(), doel -> doel.inhoud().tekst()));
    return versie.get().beeld().evaluaties().stream()
        .map(e -> {
          var bewoner = e.bewoner();
          return new PlanPagina.Evaluatieregel(
              Planwoorden.dag(e.datum()),
              doelen.getOrDefault(e.doel(), ""),
              bewoner == null
                  ? tekst("plan.oordeel_niet_gevraagd")
                  : tekst("plan.oordeel." + bewoner.code()),
              tekst("plan.oordeel." + e.werker().code()),
              e.toelichting(),
              Planwoorden.stem(e.door(), lezer, beeld.namen()));
        })
        .toList();
  }
}
