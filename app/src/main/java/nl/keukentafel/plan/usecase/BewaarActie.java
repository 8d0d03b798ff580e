package nl.keukentafel.plan.usecase;

import java.util.Optional;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.inrichting.model.Weigering;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Ladderbeleid;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.model.Uitvoerderbeleid;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/**
 * Adds an actie to a doel, or changes one. In a plan in force a bijstelling is kept and logged; a
 * wijziging asks for a new version (1-domein: Plan).
 */
@UseCase
public class BewaarActie {
  private final Planlezer lezer;
  private final Actieschrijver schrijver;
  private final Verwerkingenlogboek logboek;

  BewaarActie(Planlezer lezer, Actieschrijver schrijver, Verwerkingenlogboek logboek) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.logboek = logboek;
  }

  /**
   * An actie as it should be.
   *
   * @param nummer the version of the plan it was typed in
   * @param actie null for a new one
   * @param versie of the actie that was read; 0 for a new one
   * @param eigen its own mark, beside what it inherits of the doel
   * @param nieuweVersie whether the typist asked for a new version of the plan with this change
   */
  public record Opdracht(
      CasusId casus,
      int nummer,
      DoelId doel,
      @Nullable ActieId actie,
      int versie,
      Actie.Inhoud inhoud,
      Merk eigen,
      boolean nieuweVersie) {}

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Kept, in this version of the plan. */
    record Bewaard(int nummer, ActieId actie) implements Uitkomst {}

    /**
     * The plan is in force and this is a wijziging: it asks for a new version.
     *
     * @param bezig number of the version that is being written already; null when none is
     */
    record VraagtVersie(Set<Planaard> waarom, @Nullable Integer bezig) implements Uitkomst {}

    /** The inrichting does not let this uitvoerder be chosen. */
    record UitvoerderGeweigerd(Weigering weigering) implements Uitkomst {}

    /** Stepped care asks why lighter rungs are skipped. */
    record VraagtReden(Ladderbeleid.Redenvraag vraag) implements Uitkomst {}

    /** Told in confidence by another member than the doel: it cannot stand under it. */
    record AndermansVertrouwen() implements Uitkomst {}

    /** Somebody took it out meanwhile; what was typed can be added again. */
    record Weggehaald() implements Uitkomst {}

    /** Somebody took the doel out meanwhile. */
    record DoelWeg() implements Uitkomst {}

    /** Somebody else changed it meanwhile. */
    record Botsing() implements Uitkomst {}

    /** The version of the plan was replaced meanwhile. */
    record Verouderd() implements Uitkomst {}

    record Geweigerd() implements Uitkomst {}

    record Onbekend() implements Uitkomst {}
  }

  /** Keeps it. */
  public Uitkomst bewaar(Opdracht opdracht, Gebruiker wie) {
    Optional<Planfeiten> feiten = lezer.feiten(opdracht.casus(), wie);
    Uitkomst uitkomst =
        feiten
            .flatMap(f -> lezer.versie(f, opdracht.nummer()).map(v -> bewaar(opdracht, f, v)))
            .orElseGet(Uitkomst.Onbekend::new);
    Verwerking regel =
        Verwerking.van(
            opdracht.actie() == null ? Handeling.TOEVOEGEN : Handeling.WIJZIGEN,
            "plan.actie.bewaren",
            "casus",
            opdracht.casus().waarde(),
            feiten.map(f -> f.rechten().grondslag()).orElse("geen"));
    logboek.schrijf(uitkomst instanceof Uitkomst.Bewaard ? regel : regel.geweigerd());
    return uitkomst;
  }

  private Uitkomst bewaar(Opdracht opdracht, Planfeiten feiten, Planlezer.Versie versie) {
    Optional<Doel> gevonden = versie.zicht().inhoud().doel(opdracht.doel());
    if (gevonden.isEmpty()) {
      // A doel that is not for this person is not there; one that was taken out, was.
      return versie.ruw().plan().inhoud().doel(opdracht.doel()).isPresent()
          ? new Uitkomst.Onbekend()
          : new Uitkomst.DoelWeg();
    }
    Doel doel = gevonden.get();
    if (!feiten.magSchrijven(doel.inhoud().categorie())) {
      return new Uitkomst.Geweigerd();
    }
    ActieId id = opdracht.actie();
    Optional<Actie> was =
        id == null
            ? Optional.empty()
            : doel.acties().stream().filter(a -> a.id().equals(id)).findFirst();
    if (id != null && was.isEmpty()) {
      return versie.ruw().plan().inhoud().actie(id).isPresent()
          ? new Uitkomst.Onbekend()
          : new Uitkomst.Weggehaald();
    }
    if (versie.ruw().plan() instanceof VervangenPlan) {
      return new Uitkomst.Verouderd();
    }
    return regels(opdracht, doel, was, versie, feiten)
        .orElseGet(() ->
            schrijver.schrijf(
                new Actieschrijver.Werk(versie.ruw().plan(), doel, was, opdracht), feiten));
  }

  /** What the inrichting says of a new uitvoerder; an actie that runs keeps its own. */
  private static Optional<Uitkomst> regels(
      Opdracht opdracht,
      Doel doel,
      Optional<Actie> was,
      Planlezer.Versie versie,
      Planfeiten feiten) {
    Merk vanDoel = doel.inhoud().merk();
    if (opdracht.eigen().vertrouwelijk()
        && vanDoel.vertrouwelijk()
        && !opdracht.eigen().equals(vanDoel)) {
      return Optional.of(new Uitkomst.AndermansVertrouwen());
    }
    var soort = opdracht.inhoud().uitvoerder().soort();
    if (was.filter(a -> a.inhoud().uitvoerder().soort() == soort).isPresent()) {
      return Optional.empty();
    }
    var leefgebied = doel.inhoud().leefgebied();
    Optional<Uitkomst> geweigerd =
        Uitvoerderbeleid.weigering(soort, leefgebied, feiten.inrichting())
            .map(Uitkomst.UitvoerderGeweigerd::new);
    if (geweigerd.isPresent() || !opdracht.inhoud().overgeslagen().isBlank()) {
      return geweigerd;
    }
    return Ladderbeleid.reden(
            versie.ladder(leefgebied, opdracht.actie()), soort.trede(), feiten.inrichting())
        .map(Uitkomst.VraagtReden::new);
  }
}
