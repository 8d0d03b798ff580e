package nl.keukentafel.plan.web;

import static nl.keukentafel.scherm.Teksten.aantal;
import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.Plannen;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Ladder;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/** Draws a version of the plan as a ladder. */
public final class Trapweergave {
  /** From so many days before, a day asks attention. */
  private static final int NABIJ = 3;

  private final Planbeeld beeld;
  private final Planwoorden woorden;
  private final LocalDate vandaag;
  private final boolean knoppen;

  private Trapweergave(Planbeeld beeld, Planwoorden woorden, LocalDate vandaag, boolean knoppen) {
    this.beeld = beeld;
    this.woorden = woorden;
    this.vandaag = vandaag;
    this.knoppen = knoppen;
  }

  /**
   * The table.
   *
   * @param huishouden for the names of the members
   * @param knoppen whether this reader may change it, and does so here
   */
  public static Traptabel van(
      Planbeeld beeld, Optional<Huishoudbeeld> huishouden, LocalDate vandaag, boolean knoppen) {
    return new Trapweergave(beeld, Planwoorden.van(huishouden), vandaag, knoppen).tabel();
  }

  private Traptabel tabel() {
    List<Doel> doelen = beeld.plan().inhoud().doelen();
    return new Traptabel(
        Arrays.stream(Trede.values()).map(this::kop).toList(),
        doelen.stream().map(this::rij).toList());
  }

  private Traptabel.Trede kop(Trede trede) {
    List<Actie> acties =
        beeld.plan().inhoud().acties().stream().filter(a -> a.trede() == trede).toList();
    boolean reden = acties.stream().anyMatch(a -> !a.inhoud().overgeslagen().isBlank());
    String telling =
        acties.isEmpty()
            ? ""
            : reden
                ? tekst("plan.trap.met_reden", aantal("plan.trap.acties", acties.size()))
                : aantal("plan.trap.acties", acties.size());
    return new Traptabel.Trede(tekst("plan.trede." + trede.code()), telling);
  }

  private Traptabel.Rij rij(Doel doel) {
    List<Traptabel.Cel> cellen = new ArrayList<>();
    for (Trede trede : Trede.values()) {
      cellen.add(cel(doel, trede));
    }
    return new Traptabel.Rij(
        Planwoorden.leefgebied(doel.inhoud().leefgebied()),
        doel.inhoud().tekst(),
        over(doel.inhoud().merk()),
        beeld.laatste(doel.id()).map(this::oordeel).orElse(null),
        knoppen(doel),
        cellen);
  }

  private List<Traptabel.Knop> knoppen(Doel doel) {
    List<Traptabel.Knop> rij = new ArrayList<>();
    if (knoppen) {
      String voor = doel.inhoud().tekst();
      String pad = versiepad() + "/doelen/" + doel.id();
      rij.add(new Traptabel.Knop(pad + "/acties/nieuw", tekst("plan.actie.nieuw"), voor));
      if (beeld.plan() instanceof ConceptPlan) {
        rij.add(new Traptabel.Knop(pad, tekst("plan.doel.wijzigen"), voor));
      }
      if (beeld.plan() instanceof OvereengekomenPlan) {
        rij.add(
            new Traptabel.Knop(
                Plannen.pad(casus()) + "/doelen/" + doel.id() + "/evaluatie",
                tekst("plan.evalueren"),
                voor));
      }
    }
    return rij;
  }

  private Traptabel.Cel cel(Doel doel, Trede trede) {
    List<Traptabel.Actie> acties =
        doel.acties().stream()
            .filter(actie -> actie.trede() == trede)
            .map(actie -> actie(doel, actie))
            .toList();
    if (!acties.isEmpty()) {
      return new Traptabel.Cel(acties, "", null, null);
    }
    Ladder ladder = beeld.ladders().get(doel.inhoud().leefgebied());
    Tredestand stand = ladder == null ? new Tredestand.Open() : ladder.stand(trede);
    boolean hogerGebruikt =
        doel.acties().stream().anyMatch(actie -> actie.trede().compareTo(trede) > 0);
    return switch (stand) {
      // Another doel on this leefgebied uses it; for this one it was not needed.
      case Tredestand.Gebruikt gebruikt ->
          new Traptabel.Cel(List.of(), tekst("plan.trap.niet_nodig"), null, null);
      case Tredestand.Open open ->
          new Traptabel.Cel(
              List.of(),
              tekst(hogerGebruikt ? "plan.trap.open" : "plan.trap.niet_nodig"),
              null,
              tredeknop(doel, trede, hogerGebruikt ? "plan.tredevorm.onderzoek" : null));
      case Tredestand.Onderzocht(var bevinding, String toelichting) ->
          new Traptabel.Cel(
              List.of(),
              tekst("plan.bevinding." + bevinding.code()),
              toelichting.isBlank() ? null : toelichting,
              tredeknop(doel, trede, "plan.tredevorm.wijzigen"));
    };
  }

  private Traptabel.@Nullable Knop tredeknop(Doel doel, Trede trede, @Nullable String sleutel) {
    return knoppen && sleutel != null
        ? new Traptabel.Knop(
            Plannen.pad(casus())
                + "/treden/"
                + doel.inhoud().leefgebied().code()
                + "/"
                + trede.code(),
            tekst(sleutel),
            tekst("plan.trede." + trede.code())
                + ", "
                + Planwoorden.leefgebied(doel.inhoud().leefgebied()))
        : null;
  }

  private Traptabel.Actie actie(Doel doel, Actie actie) {
    Actie.Inhoud inhoud = actie.inhoud();
    List<String> delen = new ArrayList<>();
    delen.add(wie(inhoud.uitvoerder()));
    if (!inhoud.wanneer().isBlank()) {
      delen.add(inhoud.wanneer());
    }
    delen.add(tekst("plan.status." + inhoud.status().code()));
    delen.removeIf(String::isBlank);
    Merk vanDoel = doel.inhoud().merk();
    return new Traptabel.Actie(
        inhoud.wat(),
        String.join(" · ", delen),
        termijn(actie),
        inhoud.overgeslagen().isBlank() ? null : inhoud.overgeslagen(),
        actie.merk().equals(vanDoel) ? null : over(actie.merk()),
        !inhoud.status().isOpen(),
        knoppen ? versiepad() + "/acties/" + actie.id() : null);
  }

  /** Who does it, and with which hat on: "Naima en Karin, buurvrouw", "J. Bos, Kredietbank". */
  private String wie(Uitvoerder uitvoerder) {
    List<String> delen = new ArrayList<>();
    String personen = woorden.personen(uitvoerder.personen());
    if (!personen.isBlank()) {
      delen.add(personen);
    }
    for (String deel : List.of(uitvoerder.naam(), uitvoerder.rol(), uitvoerder.organisatie())) {
      if (!deel.isBlank()) {
        delen.add(deel);
      }
    }
    return delen.isEmpty()
        ? tekst("plan.uitvoerder." + uitvoerder.soort().code())
        : String.join(", ", delen);
  }

  private Traptabel.@Nullable Termijn termijn(Actie actie) {
    LocalDate dag = actie.inhoud().uiterlijk();
    if (dag == null || !actie.inhoud().status().isOpen()) {
      return null;
    }
    String wanneer = Planwoorden.kort(dag, vandaag);
    if (actie.isTeLaat(vandaag)) {
      return new Traptabel.Termijn("kt-termijn--laat", "fout", tekst("plan.trap.te_laat", wanneer));
    }
    return dag.isAfter(vandaag.plusDays(NABIJ))
        ? new Traptabel.Termijn("", "klok", tekst("plan.trap.voor", wanneer))
        : new Traptabel.Termijn("kt-termijn--letop", "klok", tekst("plan.trap.uiterlijk", wanneer));
  }

  private @Nullable String over(Merk merk) {
    PersoonId over = merk.over();
    return over == null
        ? null
        : tekst(
            merk.vertrouwelijk() ? "plan.over_vertrouwelijk" : "plan.over", woorden.persoon(over));
  }

  private String oordeel(Evaluatie evaluatie) {
    String werker = tekst("plan.oordeel." + evaluatie.werker().code());
    String dag = Planwoorden.kort(evaluatie.datum(), vandaag);
    var bewoner = evaluatie.bewoner();
    return bewoner == null
        ? tekst("plan.trap.oordeel.werker", werker, dag)
        : bewoner == evaluatie.werker()
            ? tekst("plan.trap.oordeel.samen", werker, dag)
            : tekst("plan.trap.oordeel", tekst("plan.oordeel." + bewoner.code()), werker, dag);
  }

  private CasusId casus() {
    return beeld.plan().inhoud().casus();
  }

  private String versiepad() {
    return Plannen.pad(casus()) + "/versies/" + beeld.plan().inhoud().nummer();
  }
}
