package nl.keukentafel.plan.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keukentafel.database.sql.plan.tables.records.ActieRecord;
import nl.keukentafel.database.sql.plan.tables.records.AkkoordRecord;
import nl.keukentafel.database.sql.plan.tables.records.DoelRecord;
import nl.keukentafel.database.sql.plan.tables.records.EvaluatieRecord;
import nl.keukentafel.database.sql.plan.tables.records.PlanRecord;
import nl.keukentafel.database.sql.plan.tables.records.TredeRecord;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Akkoord;
import nl.keukentafel.plan.model.Bevinding;
import nl.keukentafel.plan.model.ConceptPlan;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.EigenPlan;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Gecodeerd;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Plan;
import nl.keukentafel.plan.model.Planaard;
import nl.keukentafel.plan.model.Planinhoud;
import nl.keukentafel.plan.model.Trede;
import nl.keukentafel.plan.model.Tredestand;
import nl.keukentafel.plan.model.Tredevondst;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.Uitvoerdersoort;
import nl.keukentafel.plan.model.VervangenPlan;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import org.jspecify.annotations.Nullable;

/** Turns rows into the plan as the model knows it. */
final class Planrijen {

  private Planrijen() {}

  static Plan plan(
      PlanRecord rij, List<DoelRecord> doelen, List<ActieRecord> acties, List<AkkoordRecord> ja) {
    Planinhoud inhoud = inhoud(rij, doelen(doelen, acties));
    List<Akkoord> akkoorden = laatste(ja);
    return switch (rij.getStaat()) {
      case "concept" -> new ConceptPlan(inhoud, akkoorden);
      case "overeengekomen" -> new OvereengekomenPlan(inhoud, akkoorden, dag(rij.getInKrachtOp()));
      case "vervangen" ->
          new VervangenPlan(inhoud, akkoorden, dag(rij.getInKrachtOp()), dag(rij.getVervangenOp()));
      default -> throw new IllegalStateException("geen versie om te lezen: " + rij.getStaat());
    };
  }

  private static Planinhoud inhoud(PlanRecord rij, List<Doel> doelen) {
    String soort = rij.getEigenSoort();
    return new Planinhoud(
        new PlanId(rij.getId()),
        new CasusId(rij.getCasus()),
        rij.getNummer(),
        rij.getVersie(),
        rij.getTekststand(),
        Arrays.stream(rij.getAanleiding())
            .map(code -> Gecodeerd.van(Planaard.class, code))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Planaard.class))),
        rij.getReden(),
        rij.getBegonnenOp().toInstant(),
        new MedewerkerId(rij.getBegonnenDoor()),
        rij.getEvaluerenOp(),
        soort == null
            ? null
            : new EigenPlan(
                Gecodeerd.van(EigenPlan.Soort.class, soort),
                Objects.requireNonNull(rij.getEigenMaker()),
                dag(rij.getEigenDatum()),
                Objects.requireNonNull(rij.getEigenTekst())),
        doelen);
  }

  private static List<Doel> doelen(List<DoelRecord> doelen, List<ActieRecord> acties) {
    Map<UUID, List<ActieRecord>> perDoel =
        acties.stream().collect(Collectors.groupingBy(ActieRecord::getDoel));
    return doelen.stream()
        .map(rij -> doel(rij, perDoel.getOrDefault(rij.getId(), List.of())))
        .sorted(Comparator.comparing((Doel doel) -> doel.inhoud().leefgebied()))
        .toList();
  }

  static Doel doel(DoelRecord rij, List<ActieRecord> acties) {
    Doel.Inhoud inhoud =
        new Doel.Inhoud(
            leefgebied(rij.getLeefgebied()),
            rij.getTekst(),
            categorie(rij.getCategorie()),
            merk(rij.getOverPersoon(), rij.getVertrouwelijk()));
    return new Doel(
        new DoelId(rij.getId()),
        rij.getVersie(),
        inhoud,
        new MedewerkerId(rij.getMaker()),
        acties.stream()
            .map(actie -> actie(actie, inhoud.merk()))
            .sorted(Comparator.comparing(Actie::trede))
            .toList());
  }

  static Actie actie(ActieRecord rij, Merk vanDoel) {
    Merk eigen = merk(rij.getOverPersoon(), rij.getVertrouwelijk());
    return new Actie(
        new ActieId(rij.getId()),
        new DoelId(rij.getDoel()),
        rij.getVersie(),
        new Actie.Inhoud(
            rij.getWat(),
            new Uitvoerder(
                Gecodeerd.van(Uitvoerdersoort.class, rij.getSoort()),
                personen(rij.getPersonen()),
                rij.getNaam(),
                rij.getOrganisatie(),
                rij.getRol()),
            rij.getWanneer(),
            rij.getUiterlijk(),
            Gecodeerd.van(Actiestatus.class, rij.getStatus()),
            rij.getUitkomst(),
            rij.getInterventie(),
            rij.getOvergeslagen()),
        eigen,
        Actie.merk(eigen, vanDoel),
        new MedewerkerId(rij.getMaker()));
  }

  /** The last word of each person, in the order in which they spoke. */
  private static List<Akkoord> laatste(List<AkkoordRecord> rijen) {
    Map<PersoonId, Akkoord> perPersoon = new LinkedHashMap<>();
    rijen.stream()
        .map(Planrijen::akkoord)
        .forEach(a -> {
          perPersoon.remove(a.persoon());
          perPersoon.put(a.persoon(), a);
        });
    return List.copyOf(perPersoon.values());
  }

  private static Akkoord akkoord(AkkoordRecord rij) {
    PersoonId persoon = new PersoonId(rij.getPersoon());
    MedewerkerId door = new MedewerkerId(rij.getDoor());
    String vorm = rij.getVorm();
    return vorm == null
        ? new Akkoord.Zonder(
            persoon,
            Gecodeerd.van(Akkoord.Reden.class, Objects.requireNonNull(rij.getZonder())),
            rij.getToelichting(),
            rij.getDatum(),
            door)
        : new Akkoord.Gegeven(
            persoon,
            personen(rij.getNamens()),
            Gecodeerd.van(Akkoord.Vorm.class, vorm),
            rij.getToelichting(),
            rij.getDatum(),
            door);
  }

  static Tredevondst trede(TredeRecord rij) {
    String bevinding = rij.getBevinding();
    return new Tredevondst(
        leefgebied(rij.getLeefgebied()),
        Gecodeerd.van(Trede.class, rij.getTrede()),
        rij.getVersie(),
        bevinding == null
            ? null
            : new Tredestand.Onderzocht(
                Gecodeerd.van(Bevinding.class, bevinding), rij.getToelichting()),
        new MedewerkerId(rij.getDoor()),
        rij.getOp().toInstant());
  }

  static Evaluatie evaluatie(EvaluatieRecord rij) {
    String bewoner = rij.getBewoner();
    return new Evaluatie(
        rij.getId(),
        new DoelId(rij.getDoel()),
        rij.getDatum(),
        bewoner == null ? null : Gecodeerd.van(Oordeel.class, bewoner),
        Gecodeerd.van(Oordeel.class, rij.getWerker()),
        rij.getToelichting(),
        new MedewerkerId(rij.getDoor()));
  }

  static Leefgebied leefgebied(String code) {
    return Leefgebied.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static Categorie categorie(String code) {
    return Categorie.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static Merk merk(@Nullable UUID over, boolean vertrouwelijk) {
    return new Merk(over == null ? null : new PersoonId(over), vertrouwelijk);
  }

  static Set<PersoonId> personen(UUID[] ids) {
    return Arrays.stream(ids)
        .map(PersoonId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static LocalDate dag(@Nullable LocalDate dag) {
    return Objects.requireNonNull(dag);
  }
}
