package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planverloop;
import nl.keukentafel.plan.model.Stukversie;
import nl.keukentafel.plan.usecase.ToonVerloop;
import org.jspecify.annotations.Nullable;

/** Tells the history of a plan to its reader: "U zette …", "Lotte Brinkman voegde … toe". */
final class Verloopweergave {
  private final ToonVerloop.Verloop verloop;
  private final MedewerkerId lezer;
  private final ZoneId zone;
  private final Veldwoorden woorden;

  private Verloopweergave(ToonVerloop.Verloop verloop, MedewerkerId lezer, ZoneId zone) {
    this.verloop = verloop;
    this.lezer = lezer;
    this.zone = zone;
    this.woorden = new Veldwoorden(Planwoorden.opties(verloop.gelezen().huishouden()));
  }

  static VerloopPagina van(ToonVerloop.Verloop verloop, MedewerkerId lezer, ZoneId zone) {
    var gelezen = verloop.gelezen();
    Verloopweergave weergave = new Verloopweergave(verloop, lezer, zone);
    return new VerloopPagina(
        gelezen.feiten().casus().toString(),
        Planweergave.naam(gelezen),
        Plannen.pad(gelezen.feiten().casus()),
        verloop.hoofdstukken().stream().map(weergave::hoofdstuk).toList());
  }

  private VerloopPagina.Hoofdstuk hoofdstuk(ToonVerloop.Hoofdstuk hoofdstuk) {
    Plan plan = hoofdstuk.versie().plan();
    var inhoud = plan.inhoud();
    List<VerloopPagina.Regel> regels = new ArrayList<>();
    hoofdstuk.verloop().stream()
        .sorted(Comparator.comparing(Planverloop.Gebeurtenis::op).reversed())
        .forEach(gebeurtenis -> regels.add(regel(gebeurtenis)));
    regels.add(
        new VerloopPagina.Regel(
            Planwoorden.moment(inhoud.begonnenOp(), zone),
            "stip--ruit",
            zin("plan.verloop.begonnen", inhoud.begonnenDoor(), ""),
            List.of()));
    return new VerloopPagina.Hoofdstuk(
        tekst("plan.versie", inhoud.nummer()),
        stand(plan),
        reden(plan),
        Plannen.pad(inhoud.casus()) + "/versies/" + inhoud.nummer(),
        regels);
  }

  private static String stand(Plan plan) {
    Planverloop.Geldigheid geldig = Planverloop.Geldigheid.van(plan);
    var van = geldig.van();
    var tot = geldig.tot();
    if (van == null) {
      return tekst("plan.verloop.concept");
    }
    return tot == null
        ? tekst("plan.verloop.sinds", Planwoorden.dag(van))
        : tekst("plan.verloop.van_tot", Planwoorden.dag(van), Planwoorden.dag(tot));
  }

  private static @Nullable String reden(Plan plan) {
    var inhoud = plan.inhoud();
    List<String> delen = new ArrayList<>();
    if (!inhoud.aanleiding().isEmpty()) {
      delen.add(
          Planwoorden.hoofdletter(
              Planwoorden.opsomming(
                  inhoud.aanleiding().stream()
                      .sorted()
                      .map(aard -> tekst("plan.aard." + aard.code()))
                      .toList())));
    }
    if (!inhoud.reden().isBlank()) {
      delen.add(inhoud.reden());
    }
    return delen.isEmpty() ? null : String.join(". ", delen);
  }

  private VerloopPagina.Regel regel(Planverloop.Gebeurtenis gebeurtenis) {
    Stukversie nu = gebeurtenis.nu();
    boolean doel = nu.soort() == Stukversie.Soort.DOEL;
    String naam = nu.velden().getOrDefault(doel ? "tekst" : "wat", "");
    String sleutel =
        (doel ? "plan.verloop.doel." : "plan.verloop.actie.") + gebeurtenis.soort().code();
    return new VerloopPagina.Regel(
        Planwoorden.moment(gebeurtenis.op(), zone),
        nu.aard() == Stukversie.Aard.BIJSTELLING ? "stip--vol" : "",
        zin(sleutel, gebeurtenis.door(), naam),
        gebeurtenis.soort() == Planverloop.Soort.GEWIJZIGD ? verschillen(gebeurtenis) : List.of());
  }

  private List<String> verschillen(Planverloop.Gebeurtenis gebeurtenis) {
    Stukversie was = gebeurtenis.was();
    if (was == null) {
      return List.of();
    }
    boolean doel = was.soort() == Stukversie.Soort.DOEL;
    return gebeurtenis.gewijzigd().stream()
        .map(veld ->
            tekst(
                "plan.verloop.verschil",
                tekst("plan.stukveld." + veld),
                woord(doel, veld, was.velden()),
                woord(doel, veld, gebeurtenis.nu().velden())))
        .toList();
  }

  private String woord(boolean doel, String veld, Map<String, String> velden) {
    String waarde = velden.getOrDefault(veld, "");
    String woord = doel ? woorden.doel(veld, waarde) : woorden.actie(veld, waarde);
    return woord.isEmpty() ? tekst("plan.verloop.leeg") : woord;
  }

  /** The reader is spoken to: "u voegde toe", "Lotte voegde toe". */
  private String zin(String sleutel, MedewerkerId wie, String wat) {
    String stem = Planwoorden.stem(wie, lezer, verloop.namen());
    return Planwoorden.hoofdletter(tekst(sleutel, stem, wat));
  }
}
