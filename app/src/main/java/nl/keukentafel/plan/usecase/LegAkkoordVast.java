package nl.keukentafel.plan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planbesluit;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.plan.usecase.Akkoordlijst.Gevraagde;
import nl.keukentafel.toestemming.Bevoegd;
import org.jspecify.annotations.Nullable;

/**
 * Records who agreed with a plan and how. When everybody who must has spoken, it is in force
 * (1-domein: Plan).
 */
@UseCase
public class LegAkkoordVast {
  private final Planlezer lezer;
  private final Akkoordlijst lijst;
  private final Gesprekken gesprekken;
  private final Inwerkingtreding inwerkingtreding;
  private final Verwerkingenlogboek logboek;

  LegAkkoordVast(
      Planlezer lezer,
      Akkoordlijst lijst,
      Gesprekken gesprekken,
      Inwerkingtreding inwerkingtreding,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.lijst = lijst;
    this.gesprekken = gesprekken;
    this.inwerkingtreding = inwerkingtreding;
    this.logboek = logboek;
  }

  /** What somebody said. */
  public sealed interface Antwoord {
    /** Yes; also of those who decide along. */
    record Ja(Akkoord.Vorm vorm) implements Antwoord {}

    /** Yes, of the representative: the person cannot weigh the plan, as this worker judged. */
    record JaNamens(Akkoord.Vorm vorm, String onbekwaam) implements Antwoord {}

    /** The plan goes on without, and why. */
    record Zonder(Akkoord.Reden reden, String toelichting) implements Antwoord {}
  }

  /**
   * What is recorded.
   *
   * @param tekststand of the plan that was looked at
   */
  public record Opdracht(
      CasusId casus,
      int nummer,
      int tekststand,
      LocalDate datum,
      Map<PersoonId, Antwoord> antwoorden) {

    /** Keeps its own copy. */
    public Opdracht {
      antwoorden = Map.copyOf(antwoorden);
    }
  }

  /** Why somebody's yes is not enough. */
  public enum Beletsel {
    /** Find out first who has gezag, or is curator or mentor. */
    VERTEGENWOORDIGER_ONBEKEND,
    /** The table of the law has no answer: ask a jurist. */
    VRAAG_EEN_JURIST
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Everybody who must has agreed: this version is in force. */
    record InKracht(int nummer) implements Uitkomst {}

    /** Recorded; these must still be asked. */
    record Vastgelegd(List<PersoonId> nog) implements Uitkomst {
      /** Keeps its own copy. */
      public Vastgelegd {
        nog = List.copyOf(nog);
      }
    }

    /** First the team or the teamleider decides; the weigering names the choice. */
    record EerstBesluit(Weigering weigering, boolean teambesluit) implements Uitkomst {}

    /** No gesprek was finished yet, and it is not the household's own plan. */
    record GeenGesprek() implements Uitkomst {}

    /** A plan without doel says nothing to agree on. */
    record Leeg() implements Uitkomst {}

    /** These cannot say yes like this. */
    record NietBevoegd(Map<PersoonId, Beletsel> wie) implements Uitkomst {
      /** Keeps its own copy. */
      public NietBevoegd {
        wie = Map.copyOf(wie);
      }
    }

    /** The text changed since it was looked at: show it again before it is agreed. */
    record Verouderd() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Records it. */
  public Uitkomst leg(Opdracht opdracht, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(opdracht.casus(), wie);
    Uitkomst uitkomst =
        feiten
            .flatMap(f -> lezer.versie(f, opdracht.nummer()).map(v -> leg(opdracht, f, v)))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.akkoord",
            "casus",
            opdracht.casus().waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    boolean gelukt =
        uitkomst instanceof Uitkomst.InKracht || uitkomst instanceof Uitkomst.Vastgelegd;
    logboek.schrijf(gelukt ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst leg(Opdracht opdracht, Planfeiten feiten, Planlezer.Versie versie) {
    Plan plan = versie.ruw().plan();
    if (!feiten.magSchrijven()) {
      return new Uitkomst.Geweigerd();
    }
    if (plan instanceof VervangenPlan || plan.inhoud().tekststand() != opdracht.tekststand()) {
      return new Uitkomst.Verouderd();
    }
    if (plan instanceof ConceptPlan) {
      Uitkomst nogNiet = nogNiet(versie, feiten);
      if (nogNiet != null) {
        return nogNiet;
      }
    }
    List<Gevraagde> gevraagd =
        lijst.van(plan, feiten).stream()
            .filter(g -> opdracht.antwoorden().containsKey(g.vraag().persoon()))
            .toList();
    Map<PersoonId, Beletsel> beletsels = new HashMap<>();
    List<Akkoord> akkoorden = new ArrayList<>();
    for (Gevraagde wie : gevraagd) {
      Antwoord antwoord = opdracht.antwoorden().get(wie.vraag().persoon());
      if (antwoord != null) {
        Beletsel beletsel = beletsel(wie, antwoord);
        if (beletsel != null) {
          beletsels.put(wie.vraag().persoon(), beletsel);
        } else {
          akkoorden.add(akkoord(wie, antwoord, opdracht.datum(), feiten));
        }
      }
    }
    if (!beletsels.isEmpty()) {
      return new Uitkomst.NietBevoegd(beletsels);
    }
    if (!inwerkingtreding.bewaar(plan, akkoorden)) {
      return new Uitkomst.Verouderd();
    }
    Plan nu = lezer.versie(feiten, opdracht.nummer()).orElseThrow().ruw().plan();
    return switch (nu) {
      case OvereengekomenPlan alInKracht -> new Uitkomst.Vastgelegd(nog(nu, feiten));
      case VervangenPlan vervangen -> new Uitkomst.Verouderd();
      case ConceptPlan concept -> {
        List<PersoonId> nog = nog(concept, feiten);
        yield !nog.isEmpty()
            ? new Uitkomst.Vastgelegd(nog)
            : inwerkingtreding.treedIn(concept, opdracht.datum(), feiten)
                ? new Uitkomst.InKracht(opdracht.nummer())
                : new Uitkomst.Verouderd();
      }
    };
  }

  /** Why this concept cannot be agreed yet; null when it can. */
  private @Nullable Uitkomst nogNiet(Planlezer.Versie versie, Planfeiten feiten) {
    Plan plan = versie.ruw().plan();
    if (!plan.inhoud().isGevuld()) {
      return new Uitkomst.Leeg();
    }
    if (plan.inhoud().eigenPlan() == null
        && gesprekken.van(feiten.casus()).stream().noneMatch(Gesprekken.Kop::afgerond)) {
      return new Uitkomst.GeenGesprek();
    }
    return Planbesluit.weigering(
            feiten.positie(), versie.ruw().teambesluit() != null, feiten.inrichting())
        .<Uitkomst>map(weigering ->
            new Uitkomst.EerstBesluit(
                weigering, Planbesluit.vraagtTeambesluit(feiten.inrichting())))
        .orElse(null);
  }

  private List<PersoonId> nog(Plan plan, Planfeiten feiten) {
    return lijst.van(plan, feiten).stream()
        .filter(g -> g.vraag().verplicht() && g.vraag().antwoord().isEmpty())
        .map(g -> g.vraag().persoon())
        .toList();
  }

  private static @Nullable Beletsel beletsel(Gevraagde wie, Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Ja ja ->
          switch (wie.beslist()) {
            case Bevoegd.Personen personen -> null;
            case Bevoegd.NogOnbekend onbekend -> Beletsel.VERTEGENWOORDIGER_ONBEKEND;
            case Bevoegd.VraagEenJurist jurist -> Beletsel.VRAAG_EEN_JURIST;
          };
      case Antwoord.JaNamens namens ->
          wie.namen(true).isEmpty() ? Beletsel.VERTEGENWOORDIGER_ONBEKEND : null;
      case Antwoord.Zonder zonder -> null;
    };
  }

  private static Akkoord akkoord(
      Gevraagde wie, Antwoord antwoord, LocalDate datum, Planfeiten feiten) {
    var persoon = wie.vraag().persoon();
    var door = feiten.wie().medewerker();
    return switch (antwoord) {
      case Antwoord.Ja(Akkoord.Vorm vorm) ->
          new Akkoord.Gegeven(persoon, wie.anderen(false), vorm, "", datum, door);
      case Antwoord.JaNamens(Akkoord.Vorm vorm, String onbekwaam) ->
          new Akkoord.Gegeven(persoon, wie.anderen(true), vorm, onbekwaam, datum, door);
      case Antwoord.Zonder(Akkoord.Reden reden, String toelichting) ->
          new Akkoord.Zonder(persoon, reden, toelichting, datum, door);
    };
  }
}
