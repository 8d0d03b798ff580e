package nl.keukentafel.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.model.InrichtingVersie;
import nl.keukentafel.inrichting.model.Keuzes;
import nl.keukentafel.inrichting.model.Teaminrichting;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.plan.ActieId;
import nl.keukentafel.plan.DoelId;
import nl.keukentafel.plan.PlanId;
import nl.keukentafel.privacy.Categorie;
import nl.keukentafel.privacy.Merk;

/** Plans for tests: a doel with acties in a few words. */
final class Toetsplan {
  static final MedewerkerId MAKER = new MedewerkerId(UUID.randomUUID());

  private Toetsplan() {}

  static PersoonId persoon() {
    return new PersoonId(UUID.randomUUID());
  }

  static Actie.Inhoud actie(String wat, Uitvoerder uitvoerder) {
    return new Actie.Inhoud(wat, uitvoerder, "", null, Actiestatus.GEPLAND, "", "", "");
  }

  static Actie.Inhoud actie(Uitvoerdersoort soort) {
    return actie("iets doen", uitvoerder(soort));
  }

  static Uitvoerder uitvoerder(Uitvoerdersoort soort) {
    return new Uitvoerder(
        soort,
        soort == Uitvoerdersoort.HUISHOUDEN ? Set.of(persoon()) : Set.of(),
        soort.vraagtPersoon() ? "Karin" : "",
        soort.vraagtOrganisatie() ? "Kredietbank" : "",
        "");
  }

  static Doel doel(Leefgebied leefgebied, Categorie categorie, Merk merk, Actie.Inhoud... acties) {
    DoelId id = new DoelId(UUID.randomUUID());
    return new Doel(
        id,
        1,
        new Doel.Inhoud(leefgebied, "het gaat beter", categorie, merk),
        MAKER,
        Arrays.stream(acties)
            .map(a -> new Actie(new ActieId(UUID.randomUUID()), id, 1, a, Merk.geen(), merk, MAKER))
            .toList());
  }

  static Planinhoud inhoud(Doel... doelen) {
    return new Planinhoud(
        new PlanId(UUID.randomUUID()),
        new CasusId(UUID.randomUUID()),
        1,
        1,
        1,
        Set.of(),
        "",
        Instant.parse("2026-11-23T09:00:00Z"),
        MAKER,
        null,
        null,
        List.of(doelen));
  }

  /** A design with these choices, in force since New Year. */
  static InrichtingVersie inrichting(Keuzes keuzes) {
    return new InrichtingVersie(1, LocalDate.of(2026, 1, 1), new Teaminrichting(keuzes));
  }
}
