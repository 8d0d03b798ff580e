package nl.keukentafel.plan.document;

import static nl.keukentafel.scherm.Teksten.locale;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Akkoordbeleid;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plancategorie;
import nl.keukentafel.plan.model.Planinhoud;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.toestemming.Stuk;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan for one member of the household, in the language of the moment. What this member
 * may not see is not there, nor anything by which it could be guessed: no empty number, no name on
 * the signing line of somebody whose only step is hidden (3-privacy; Wmo 2015 art. 2.3.2 lid 8).
 */
public final class Planbriefschrijver {

  /** From this age a child has a copy to sign (Jeugdwet art. 7.3.4). */
  private static final int TEKENT = 12;

  private static final int BESLIST_ALLEEN = 16;
  private static final int VOLWASSEN = 18;
  private static final int DAGEN = 5;
  private static final int GOED_TEKENS = 420;

  private final Brieffeiten feiten;
  private final PersoonId lezer;
  private final Briefwoorden woorden;

  private Planbriefschrijver(Brieffeiten feiten, PersoonId lezer) {
    this.feiten = feiten;
    this.lezer = lezer;
    this.woorden = new Briefwoorden(feiten, lezer);
  }

  /** The plan for this member; a stranger has none. */
  public static Planbrief schrijf(Brieffeiten feiten, PersoonId lezer) {
    Huishoudbeeld.Bewoner wie =
        feiten
            .lid(lezer)
            .orElseThrow(() -> new IllegalArgumentException("geen lid van dit huishouden"));
    return new Planbriefschrijver(feiten, lezer).brief(wie);
  }

  private Planbrief brief(Huishoudbeeld.Bewoner wie) {
    Planinhoud plan = zichtbaar(feiten.plan().plan().inhoud());
    boolean inKracht = feiten.plan().plan() instanceof OvereengekomenPlan;
    LocalDate datum =
        feiten.plan().plan() instanceof OvereengekomenPlan(_, _, LocalDate sinds)
            ? sinds
            : feiten.vandaag();
    return new Planbrief(
        locale(),
        tekst("plan.document.brief.gemeente", feiten.gemeente()),
        feiten.team(),
        Datums.voluit(datum, locale()),
        woorden.opsomming(feiten.lezers().stream().map(Huishoudbeeld.Bewoner::roepnaam).toList()),
        wie.roepnaam(),
        !inKracht,
        tekst("plan.document.brief.versie", plan.nummer(), feiten.nummer()),
        feiten.contact(),
        goed(),
        eigen(plan.eigenPlan()),
        doelen(plan),
        dagen(plan),
        delingen(),
        tekenaars(plan));
  }

  /** The plan without what this reader may not see. */
  private Planinhoud zichtbaar(Planinhoud plan) {
    return plan.met(
        plan.doelen().stream()
            .filter(doel -> ziet(new Stuk(doel.inhoud().merk(), doel.inhoud().categorie())))
            .map(doel ->
                doel.met(
                    doel.acties().stream()
                        .filter(a -> ziet(new Stuk(a.merk(), doel.inhoud().categorie())))
                        .toList()))
            .toList());
  }

  private boolean ziet(Stuk stuk) {
    return feiten.zicht().test(lezer, stuk);
  }

  private List<String> goed() {
    List<String> goed = new ArrayList<>();
    int tekens = 0;
    for (var vraag : feiten.vragen()) {
      Categorie soort = Plancategorie.voorstel(leefgebied(vraag.leefgebied()));
      for (Passage passage : vraag.passages()) {
        boolean past = tekens + passage.tekst().length() <= GOED_TEKENS;
        if (passage.soort() == Passagesoort.GOED
            && past
            && !passage.tekst().isBlank()
            && ziet(new Stuk(passage.merk(), Categorie.GESPREK))
            && ziet(new Stuk(passage.merk(), soort))) {
          goed.add(passage.tekst());
          tekens += passage.tekst().length();
        }
      }
    }
    return goed;
  }

  private static Leefgebied leefgebied(String code) {
    return Leefgebied.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Planbrief.@Nullable Eigen eigen(@Nullable EigenPlan plan) {
    return plan == null
        ? null
        : new Planbrief.Eigen(
            tekst(
                "plan.document.brief.eigen.van",
                plan.maker(),
                Datums.voluit(plan.datum(), locale())),
            plan.tekst().lines().filter(regel -> !regel.isBlank()).toList());
  }

  private List<Planbrief.Doelblok> doelen(Planinhoud plan) {
    List<Planbrief.Doelblok> blokken = new ArrayList<>();
    for (Doel doel : plan.doelen()) {
      blokken.add(
          new Planbrief.Doelblok(
              blokken.size() + 1,
              doel.inhoud().tekst(),
              tekst("plan.document.leefgebied." + doel.inhoud().leefgebied().code()),
              feiten.plan().laatste(doel.id()).map(woorden::stand).orElse(null),
              doel.acties().stream()
                  .filter(actie -> actie.inhoud().status() != Actiestatus.GESTOPT)
                  .map(actie ->
                      new Planbrief.Stap(
                          actie.inhoud().wat(),
                          woorden.wie(actie.inhoud().uitvoerder()),
                          woorden.wanneer(actie.inhoud())))
                  .toList()));
    }
    return blokken;
  }

  private List<Planbrief.Dag> dagen(Planinhoud plan) {
    List<Afspraak> afspraken = new ArrayList<>();
    for (Actie actie : plan.acties()) {
      LocalDate dag = actie.inhoud().uiterlijk();
      if (dag != null && actie.inhoud().status().isOpen() && !dag.isBefore(feiten.vandaag())) {
        afspraken.add(new Afspraak(dag, actie.inhoud().wat()));
      }
    }
    afspraken.sort(Comparator.comparing(Afspraak::dag));
    LocalDate evaluatie = plan.evaluerenOp();
    return Stream.concat(
            afspraken.stream().limit(DAGEN),
            evaluatie == null
                ? Stream.of()
                : Stream.of(new Afspraak(evaluatie, tekst("plan.document.brief.dag.samen"))))
        .map(a -> new Planbrief.Dag(Datums.metWeekdag(a.dag(), locale()), a.wat()))
        .toList();
  }

  private record Afspraak(LocalDate dag, String wat) {}

  /**
   * Consents that hold today: of the reader, and those the reader gave for somebody else. One that
   * was given in confidence stands only with who gave it.
   */
  private List<Planbrief.Deling> delingen() {
    return feiten.toestemmingen().stream()
        .filter(t -> t.geldtOp(feiten.vandaag()) && !t.ontvanger().isBlank())
        .filter(
            t -> t.doorPersonen().contains(lezer) || (t.voor().equals(lezer) && !t.vertrouwelijk()))
        .map(t ->
            new Planbrief.Deling(
                t.ontvanger(),
                woorden.gegevens(t.categorieen(), t.voor()),
                Datums.voluit(t.tot(), locale())))
        .distinct()
        .toList();
  }

  private List<Planbrief.Tekenaar> tekenaars(Planinhoud plan) {
    Set<PersoonId> gevraagd =
        Set.copyOf(
            Akkoordbeleid.vragen(
                    plan,
                    feiten.lezers().stream()
                        .map(lid ->
                            new Akkoordbeleid.Lid(
                                lid.persoon(), lid.rol().equals("hoofdaanvrager"), lid.jaren()))
                        .toList(),
                    List.of())
                .stream()
                .map(vraag -> vraag.persoon())
                .toList());
    List<Planbrief.Tekenaar> tekenaars = new ArrayList<>();
    for (Huishoudbeeld.Bewoner lid : feiten.lezers()) {
      boolean zelf = lid.persoon().equals(lezer) && (lid.jaren() == null || lid.jaren() >= TEKENT);
      if (zelf || gevraagd.contains(lid.persoon())) {
        tekenaars.add(new Planbrief.Tekenaar(lid.naam(), bij(lid)));
      }
    }
    if (!feiten.contact().naam().isBlank()) {
      tekenaars.add(new Planbrief.Tekenaar(feiten.contact().naam(), feiten.team()));
    }
    return tekenaars;
  }

  /** The age of a child; that an adult has a representative stands on their own copy only. */
  private String bij(Huishoudbeeld.Bewoner lid) {
    Integer jaren = lid.jaren();
    if (jaren != null && jaren < BESLIST_ALLEEN) {
      return tekst("plan.document.brief.teken.kind", jaren);
    }
    if (jaren != null && jaren < VOLWASSEN) {
      return tekst("plan.document.brief.teken.jaar", jaren);
    }
    return lid.persoon().equals(lezer)
        ? lid.vertegenwoordigers().stream()
            .findFirst()
            .map(namens -> tekst("plan.document.brief.teken.samen", namens.naam()))
            .orElse("")
        : "";
  }
}
