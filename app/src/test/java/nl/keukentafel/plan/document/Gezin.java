package nl.keukentafel.plan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.gesprek.Leefgebiedvraag;
import nl.keukentafel.gesprek.Passage;
import nl.keukentafel.gesprek.Passagesoort;
import nl.keukentafel.huishouden.Huishoudbeeld;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.plan.Planbeeld;
import nl.keukentafel.plan.model.Actie;
import nl.keukentafel.plan.model.Actiestatus;
import nl.keukentafel.plan.model.Doel;
import nl.keukentafel.plan.model.Evaluatie;
import nl.keukentafel.plan.model.Oordeel;
import nl.keukentafel.plan.model.OvereengekomenPlan;
import nl.keukentafel.plan.model.Planinhoud;
import nl.keukentafel.plan.model.Uitvoerder;
import nl.keukentafel.plan.model.Uitvoerdersoort;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;
import nl.keukentafel.toestemming.Ledeninzage;
import nl.keukentafel.toestemming.Toestemmingen;
import org.jspecify.annotations.Nullable;

/** The family of the drawings: two adults, a girl of twelve, a boy of eight, with a full plan. */
final class Gezin {

  static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
  static final PersoonId NAIMA = persoon();
  static final PersoonId RUUD = persoon();
  static final PersoonId YARA = persoon();
  static final PersoonId SEM = persoon();

  private static final MedewerkerId LOTTE = new MedewerkerId(UUID.randomUUID());
  private static final Map<PersoonId, String> VOLLEDIG = new LinkedHashMap<>();

  static {
    VOLLEDIG.put(NAIMA, "Naima el Idrissi");
    VOLLEDIG.put(RUUD, "Ruud van 't Hof");
    VOLLEDIG.put(YARA, "Yara van 't Hof");
    VOLLEDIG.put(SEM, "Sem van 't Hof");
  }

  private final List<Doel> doelen = new ArrayList<>();
  private final List<Evaluatie> evaluaties = new ArrayList<>();

  private Gezin() {}

  /** The plan of the drawings, with what each keeps from the others. */
  static Brieffeiten feiten() {
    Gezin gezin = new Gezin();
    gezin.plan();
    return gezin.feiten(gezin.doelen);
  }

  /** A plan with so many doelen of five steps each. */
  static Brieffeiten vol(int aantal) {
    Gezin gezin = new Gezin();
    for (int i = 0; i < aantal; i++) {
      List<Actie.Inhoud> stappen = new ArrayList<>();
      for (int j = 0; j < 5; j++) {
        stappen.add(zelf("Stap " + j + " om dit doel te halen", "elke week", NAIMA, RUUD));
      }
      gezin.doel(Leefgebied.HUISVESTING, "Doel nummer " + i, Categorie.PLAN, Merk.geen(), stappen);
    }
    return gezin.feiten(gezin.doelen);
  }

  /** A plan with one doel in these words. */
  static Brieffeiten met(String doel) {
    Gezin gezin = new Gezin();
    gezin.doel(Leefgebied.HUISVESTING, doel, Categorie.PLAN, Merk.geen(), List.of());
    return gezin.feiten(gezin.doelen);
  }

  private void plan() {
    doel(
        Leefgebied.FINANCIEN,
        "De vaste lasten zijn elke maand op tijd betaald",
        Categorie.FINANCIEN,
        Merk.geen(),
        List.of(
            zelf("De post elke dag openen", "elke dag", NAIMA, RUUD),
            actie(
                "De map met brieven bijwerken",
                new Uitvoerder(Uitvoerdersoort.NETWERK, personen(NAIMA), "Fatima", "", "oma"),
                "elke zondag",
                null),
            actie(
                "Een regeling voor de schulden maken",
                new Uitvoerder(
                    Uitvoerdersoort.EERSTE_LIJN,
                    personen(NAIMA),
                    "Petra Blom",
                    "Kredietbank",
                    "hulp bij schulden"),
                "",
                LocalDate.of(2026, 12, 18))));
    doel(
        Leefgebied.HUISELIJKE_RELATIES,
        "Rust aan tafel: samen eten zonder ruzie over geld",
        Categorie.PLAN,
        Merk.geen(),
        List.of(
            zelf("Alleen op zaterdag over geld praten", "elke zaterdag", NAIMA, RUUD),
            actie(
                "Sem speelt een middag bij Karin",
                new Uitvoerder(Uitvoerdersoort.NETWERK, personen(), "Karin", "", "de buurvrouw"),
                "elke woensdag",
                null)));
    vertrouwd("Naima praat met haar zus over weggaan", "Naima belt haar zus in Hengelo", NAIMA);
    vertrouwd("Yara wil niet meer naar voetbal", "Yara vertelt het de juf", YARA);
    doel(
        Leefgebied.VERSLAVING,
        "Ruud drinkt doordeweeks niet",
        Categorie.MEDISCH,
        Merk.over(RUUD),
        List.of(
            actie(
                "Elke week een gesprek bij Tactus",
                new Uitvoerder(
                    Uitvoerdersoort.TWEEDE_LIJN, personen(RUUD), "", "Tactus", "behandelaar"),
                "elke donderdag",
                null)));
    evaluaties.add(
        new Evaluatie(
            UUID.randomUUID(),
            doelen.getFirst().id(),
            LocalDate.of(2026, 11, 16),
            Oordeel.DEELS,
            Oordeel.NIET,
            "",
            LOTTE));
  }

  private void vertrouwd(String doel, String actie, PersoonId wie) {
    doel(
        Leefgebied.SOCIAAL_NETWERK,
        doel,
        Categorie.PLAN,
        Merk.vertrouwelijk(wie),
        List.of(zelf(actie, "deze week", wie)));
  }

  private void doel(
      Leefgebied gebied, String tekst, Categorie soort, Merk merk, List<Actie.Inhoud> stappen) {
    DoelId id = new DoelId(UUID.randomUUID());
    doelen.add(
        new Doel(
            id,
            1,
            new Doel.Inhoud(gebied, tekst, soort, merk),
            LOTTE,
            stappen.stream()
                .map(s -> new Actie(new ActieId(UUID.randomUUID()), id, 1, s, merk, merk, LOTTE))
                .toList()));
  }

  private static Actie.Inhoud zelf(String wat, String wanneer, PersoonId... wie) {
    return actie(wat, Uitvoerder.huishouden(personen(wie)), wanneer, null);
  }

  private static Actie.Inhoud actie(
      String wat, Uitvoerder uitvoerder, String wanneer, @Nullable LocalDate uiterlijk) {
    return new Actie.Inhoud(wat, uitvoerder, wanneer, uiterlijk, Actiestatus.GEPLAND, "", "", "");
  }

  private Brieffeiten feiten(List<Doel> welke) {
    Planinhoud inhoud =
        new Planinhoud(
            new PlanId(UUID.randomUUID()),
            new CasusId(UUID.randomUUID()),
            2,
            1,
            1,
            Set.of(),
            "",
            Instant.EPOCH,
            LOTTE,
            LocalDate.of(2027, 1, 18),
            null,
            welke);
    Planbeeld beeld =
        new Planbeeld(
            new OvereengekomenPlan(inhoud, List.of(), LocalDate.of(2026, 11, 9)),
            Map.of(),
            evaluaties,
            0,
            false);
    return new Brieffeiten(
        "Lindewaard",
        "Wijkteam Oost",
        "2026-0412",
        new Brieffeiten.Contact("Lotte Brinkman", "(0999) 12 34 56"),
        VANDAAG,
        beeld,
        huishouden(),
        inzage()::ziet,
        toestemmingen(),
        vragen());
  }

  /** What the policy of the product says for this family: nobody shares anything in particular. */
  private static Ledeninzage inzage() {
    Set<PersoonId> ouders = Set.of(NAIMA, RUUD);
    return Ledeninzage.van(
        List.of(
            Ledeninzage.Lid.volwassene(NAIMA),
            Ledeninzage.Lid.volwassene(RUUD),
            Ledeninzage.Lid.kind(YARA, Ledeninzage.Levensfase.VAN_12_TOT_16, ouders),
            Ledeninzage.Lid.kind(SEM, Ledeninzage.Levensfase.ONDER_12, ouders)));
  }

  private static Huishoudbeeld huishouden() {
    return new Huishoudbeeld(
        new HuishoudenId(UUID.randomUUID()),
        1,
        "El Idrissi–Van 't Hof",
        null,
        false,
        null,
        List.of(
            lid(NAIMA, "hoofdaanvrager", 41),
            lid(RUUD, "partner", 43),
            lid(YARA, "kind", 12),
            lid(SEM, "kind", 8)),
        List.of(),
        List.of());
  }

  private static Huishoudbeeld.Bewoner lid(PersoonId persoon, String rol, int jaren) {
    String naam = VOLLEDIG.getOrDefault(persoon, "");
    return new Huishoudbeeld.Bewoner(
        UUID.randomUUID(),
        persoon,
        naam,
        naam.substring(0, naam.indexOf(' ')),
        rol,
        LocalDate.of(2020, 1, 1),
        String.valueOf(jaren),
        jaren,
        false,
        null,
        null,
        false,
        List.of(),
        List.of());
  }

  private static List<Toestemmingen.Gegeven> toestemmingen() {
    return List.of(
        toestemming(NAIMA, NAIMA, "Kredietbank", Categorie.FINANCIEN),
        toestemming(SEM, NAIMA, "School van Sem", Categorie.CONTACT),
        toestemming(RUUD, RUUD, "Tactus", Categorie.MEDISCH));
  }

  private static Toestemmingen.Gegeven toestemming(
      PersoonId voor, PersoonId door, String ontvanger, Categorie wat) {
    return new Toestemmingen.Gegeven(
        UUID.randomUUID(),
        voor,
        Set.of(door),
        "delen",
        Set.of(wat),
        ontvanger,
        "",
        "papier",
        LocalDate.of(2026, 11, 9),
        LocalDate.of(2027, 5, 9),
        false,
        false,
        LOTTE);
  }

  private static List<Leefgebiedvraag> vragen() {
    return List.of(
        new Leefgebiedvraag(
            "huiselijke_relaties",
            LocalDate.of(2026, 11, 2),
            List.of(
                new Passage(
                    Passagesoort.GOED,
                    "U eet elke avond samen. Yara helpt Sem met lezen.",
                    Merk.geen(),
                    LOTTE),
                new Passage(
                    Passagesoort.GOED,
                    "Naima slaapt soms bij haar moeder.",
                    Merk.vertrouwelijk(NAIMA),
                    LOTTE),
                new Passage(Passagesoort.VRAAG, "Wij willen rust.", Merk.geen(), LOTTE))));
  }

  private static Set<PersoonId> personen(PersoonId... wie) {
    return new LinkedHashSet<>(List.of(wie));
  }

  private static PersoonId persoon() {
    return new PersoonId(UUID.randomUUID());
  }
}
