package nl.keukentafel.plan.usecase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.gesprek.Gesprekken;
import nl.keukentafel.gesprek.KortGesprek;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Ladder;
import nl.keukentafel.plan.model.Ladderbeleid;
import nl.keukentafel.plan.model.Plancategorie;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Uitvoerderbeleid;
import nl.keukentafel.privacy.Merk;

/**
 * From question to agreed plan in one go, for a casus of one leefgebied (1-domein, the principle):
 * at most two reasons are typed, why the leefgebied belongs to the casus and — where the inrichting
 * asks it — why a lighter rung was skipped.
 */
@UseCase
public class LegKortPlanVast {
  private final Planlezer lezer;
  private final Gesprekken gesprekken;
  private final BeginPlan beginPlan;
  private final Kortvulling vulling;
  private final Verwerkingenlogboek logboek;

  LegKortPlanVast(
      Planlezer lezer,
      Gesprekken gesprekken,
      BeginPlan beginPlan,
      Kortvulling vulling,
      Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.gesprekken = gesprekken;
    this.beginPlan = beginPlan;
    this.vulling = vulling;
    this.logboek = logboek;
  }

  /**
   * All of it.
   *
   * @param reden why the leefgebied belongs to the casus; empty when it joined before
   * @param vraag what the household asks
   * @param doel what it wants to reach
   * @param overgeslagen why lighter rungs were skipped; empty when not asked
   * @param akkoord members who agreed
   */
  public record Opdracht(
      CasusId casus,
      Leefgebied leefgebied,
      String reden,
      String vraag,
      String doel,
      List<Actie.Inhoud> acties,
      String overgeslagen,
      Set<PersoonId> akkoord,
      Akkoord.Vorm vorm,
      LocalDate datum) {

    /** Keeps its own copies. */
    public Opdracht {
      acties = List.copyOf(acties);
      akkoord = Set.copyOf(akkoord);
    }

    /** What the household told stays out of logs. */
    @Override
    public String toString() {
      return "KortPlan[" + casus + ", " + leefgebied + "]";
    }
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Question and plan are kept; {@code akkoord} tells how far the agreement is. */
    record Vastgelegd(int nummer, LegAkkoordVast.Uitkomst akkoord) implements Uitkomst {}

    /** The inrichting does not let this uitvoerder be chosen; counted from 0. */
    record UitvoerderGeweigerd(int actie, Weigering weigering) implements Uitkomst {}

    /** Stepped care asks why lighter rungs are skipped. */
    record VraagtReden(Ladderbeleid.Redenvraag vraag) implements Uitkomst {}

    /** The casus is about more, or has a plan already: use the page of the plan. */
    record NietKort() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Keeps all of it or nothing. */
  public Uitkomst leg(Opdracht opdracht, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(opdracht.casus(), wie);
    Uitkomst uitkomst = feiten.map(f -> leg(opdracht, f)).orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            Handeling.TOEVOEGEN,
            "plan.kort",
            "casus",
            opdracht.casus().waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Vastgelegd ? regel : regel.geweigerd());
    return uitkomst;
  }

  /** Whether a casus may go this way: one leefgebied at most, and no plan yet. */
  public static boolean isKort(Planfeiten feiten, List<Planlezer.Versie> lopende) {
    return feiten.leefgebieden().size() <= 1 && lopende.isEmpty();
  }

  private Uitkomst leg(Opdracht opdracht, Planfeiten feiten) {
    if (!feiten.magSchrijven(Plancategorie.voorstel(opdracht.leefgebied()))) {
      return new Uitkomst.Geweigerd();
    }
    List<Leefgebied> gebieden = feiten.leefgebieden();
    if (!isKort(feiten, lezer.lopende(feiten))
        || (!gebieden.isEmpty() && !gebieden.contains(opdracht.leefgebied()))) {
      return new Uitkomst.NietKort();
    }
    return regels(opdracht, feiten).orElseGet(() -> schrijf(opdracht, feiten));
  }

  /** All that could refuse, before anything is written. */
  private static Optional<Uitkomst> regels(Opdracht opdracht, Planfeiten feiten) {
    Map<Trede, Tredestand> standen = new EnumMap<>(Trede.class);
    for (int i = 0; i < opdracht.acties().size(); i++) {
      int nummer = i;
      var soort = opdracht.acties().get(i).uitvoerder().soort();
      Optional<Uitkomst> geweigerd =
          Uitvoerderbeleid.weigering(soort, opdracht.leefgebied(), feiten.inrichting())
              .map(weigering -> new Uitkomst.UitvoerderGeweigerd(nummer, weigering));
      if (geweigerd.isPresent()) {
        return geweigerd;
      }
      standen.put(soort.trede(), new Tredestand.Gebruikt(1));
    }
    if (!opdracht.overgeslagen().isBlank()) {
      return Optional.empty();
    }
    Ladder ladder = new Ladder(opdracht.leefgebied(), standen);
    return opdracht.acties().stream()
        .flatMap(actie ->
            Ladderbeleid.reden(ladder, actie.uitvoerder().soort().trede(), feiten.inrichting())
                .stream())
        .findFirst()
        .map(Uitkomst.VraagtReden::new);
  }

  private Uitkomst schrijf(Opdracht opdracht, Planfeiten feiten) {
    Gebruiker wie = feiten.wie();
    boolean hoortErAlBij = feiten.leefgebieden().contains(opdracht.leefgebied());
    gesprekken.legVast(
        new KortGesprek(
            opdracht.casus(),
            opdracht.datum(),
            null,
            List.of(),
            opdracht.akkoord(),
            opdracht.leefgebied().code(),
            hoortErAlBij ? null : opdracht.reden(),
            Map.of(Passagesoort.VRAAG, opdracht.vraag()),
            Merk.geen(),
            Map.of(),
            Map.of()),
        wie);
    if (!(beginPlan.begin(opdracht.casus(), null, wie)
        instanceof BeginPlan.Uitkomst.Begonnen(int nummer))) {
      throw new IllegalStateException("het plan begint niet: " + opdracht);
    }
    int tekststand = vulling.vul(opdracht, nummer, wie);
    Map<PersoonId, LegAkkoordVast.Antwoord> antwoorden = new LinkedHashMap<>();
    opdracht
        .akkoord()
        .forEach(
            persoon -> antwoorden.put(persoon, new LegAkkoordVast.Antwoord.Ja(opdracht.vorm())));
    return new Uitkomst.Vastgelegd(
        nummer,
        vulling.akkoord(
            new LegAkkoordVast.Opdracht(
                opdracht.casus(), nummer, tekststand, opdracht.datum(), antwoorden),
            wie));
  }
}
