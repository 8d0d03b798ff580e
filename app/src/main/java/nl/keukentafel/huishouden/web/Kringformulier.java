package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.huishouden.web.Formulierveld.mogelijk;
import static nl.keukentafel.huishouden.web.Formulierveld.verplicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keukentafel.huishouden.Huishoudbeeld.Bewoner;
import nl.keukentafel.huishouden.model.Maatregel;
import nl.keukentafel.huishouden.model.Maatregelsoort;
import nl.keukentafel.huishouden.model.Netwerkcontact;
import nl.keukentafel.huishouden.model.Netwerksoort;
import nl.keukentafel.huishouden.model.Netwerksterkte;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.huishouden.model.Vertegenwoordigingssoort;
import nl.keukentafel.huishouden.store.Codes;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of what stands around a household. */
final class Kringformulier {

  private static final int NAAM = 200;

  private Kringformulier() {}

  static List<Formulierveld> netwerk(List<Bewoner> leden) {
    return List.of(
        verplicht("naam", NAAM),
        new Formulierveld.Keuze(
            "soort",
            Veld.opties(List.of(Netwerksoort.values()), Codes::code, "huishouden.netwerksoort"),
            true,
            "huishouden.kies"),
        new Formulierveld.Rondjes(
            "sterkte",
            Veld.opties(List.of(Netwerksterkte.values()), Codes::code, "huishouden.sterkte")),
        new Formulierveld.Alinea("wat", "huishouden.hint.wat", Netwerkcontact.MAXIMUM),
        new Formulierveld.Keuze("voor_wie", mensen(leden), false, "huishouden.hele_huishouden"),
        new Formulierveld.Tekst("telefoon", null, false, "tel", 30));
  }

  /** Reads somebody of the network; null when there are messages. */
  static @Nullable Netwerkcontact leesNetwerk(
      Formulier formulier, List<Bewoner> leden, LocalDate vandaag) {
    Persoonsnaam naam = formulier.verplicht("naam", "huishouden.naam.leeg", Persoonsnaam::lees);
    Netwerksoort soort =
        formulier.keuze(
            "soort", "huishouden.fout.soort_leeg", List.of(Netwerksoort.values()), Codes::code);
    Netwerksterkte sterkte =
        formulier.keuze(
            "sterkte",
            "huishouden.fout.sterkte_leeg",
            List.of(Netwerksterkte.values()),
            Codes::code);
    String wat = formulier.mogelijk("wat", Tekstveld.alinea(Netwerkcontact.MAXIMUM)::lees);
    PersoonId voorWie = formulier.mogelijk("voor_wie", typt -> lid(typt, leden));
    Telefoonnummer telefoon = formulier.mogelijk("telefoon", Telefoonnummer::lees);
    return formulier.isGoed()
        ? new Netwerkcontact(
            Formulier.zeker(naam),
            Formulier.zeker(soort),
            Optional.ofNullable(voorWie),
            wat == null ? "" : wat,
            Formulier.zeker(sterkte),
            Optional.ofNullable(telefoon),
            Periode.vanaf(vandaag))
        : null;
  }

  static List<Formulierveld> vertegenwoordiging(List<Bewoner> leden, PersoonId voor) {
    return List.of(
        new Formulierveld.Keuze(
            "soort",
            Veld.opties(
                List.of(Vertegenwoordigingssoort.values()),
                Codes::code,
                "huishouden.vertegenwoordiging"),
            true,
            "huishouden.kies"),
        new Formulierveld.Keuze(
            "door", mensen(anderen(leden, voor)), false, "huishouden.niet_uit_huishouden"),
        metHint("door_naam", false, null, NAAM),
        metHint("bewijs", false, null, NAAM),
        verplicht("van", 30),
        mogelijk("tot_en_met", 30));
  }

  /** Reads who acts for this member; null when there are messages. */
  static @Nullable Vertegenwoordiging leesVertegenwoordiging(
      Formulier formulier, List<Bewoner> leden, PersoonId voor, LocalDate vandaag) {
    Vertegenwoordigingssoort soort =
        formulier.keuze(
            "soort",
            "huishouden.fout.soort_leeg",
            List.of(Vertegenwoordigingssoort.values()),
            Codes::code);
    PersoonId door = formulier.mogelijk("door", typt -> lid(typt, anderen(leden, voor)));
    String doorNaam = Persoonsformulier.regel(formulier, "door_naam", NAAM);
    if (door == null && doorNaam.isEmpty()) {
      formulier.fout("door_naam", "huishouden.fout.door_leeg");
    }
    if (door != null && !doorNaam.isEmpty()) {
      formulier.fout("door_naam", "huishouden.fout.door_twee");
    }
    String bewijs = Persoonsformulier.regel(formulier, "bewijs", NAAM);
    Periode periode = periode(formulier, vandaag);
    return formulier.isGoed()
        ? new Vertegenwoordiging(
            voor,
            door == null
                ? new Vertegenwoordiger.Instelling(doorNaam)
                : new Vertegenwoordiger.Persoon(door),
            Formulier.zeker(soort),
            Formulier.zeker(periode),
            bewijs)
        : null;
  }

  static List<Formulierveld> maatregel() {
    return List.of(
        new Formulierveld.Keuze(
            "soort",
            Veld.opties(List.of(Maatregelsoort.values()), Codes::code, "huishouden.maatregel"),
            true,
            "huishouden.kies"),
        metHint("houder", true, null, NAAM),
        new Formulierveld.Vinkjes(
            "leefgebieden", Veld.opties(leefgebieden(), Codes::code, "inrichting.leefgebied")),
        verplicht("van", 30),
        mogelijk("tot_en_met", 30));
  }

  private static List<Leefgebied> leefgebieden() {
    return Stream.concat(Leefgebied.elf().stream(), Stream.of(Leefgebied.OPVOEDING)).toList();
  }

  /** Reads what a court decided; null when there are messages. */
  static @Nullable Maatregel leesMaatregel(
      Formulier formulier, PersoonId persoon, LocalDate vandaag) {
    Maatregelsoort soort =
        formulier.keuze(
            "soort", "huishouden.fout.soort_leeg", List.of(Maatregelsoort.values()), Codes::code);
    String houder =
        formulier.verplicht(
            "houder", "huishouden.fout.houder_leeg", Tekstveld.regel(NAAM).invullen()::lees);
    List<Leefgebied> gekozen = formulier.keuzes("leefgebieden", leefgebieden(), Codes::code);
    if (gekozen.isEmpty()) {
      formulier.fout("leefgebieden", "huishouden.fout.leefgebied_leeg");
    }
    Periode periode = periode(formulier, vandaag);
    return formulier.isGoed()
        ? new Maatregel(
            persoon,
            Formulier.zeker(soort),
            Formulier.zeker(houder),
            Set.copyOf(gekozen.stream().map(Codes::code).toList()),
            Formulier.zeker(periode))
        : null;
  }

  /** From and up to and including, as people type a period. */
  static @Nullable Periode periode(Formulier formulier, LocalDate vandaag) {
    LocalDate van =
        formulier.verplicht(
            "van", "kern.datum.leeg", typt -> Datums.lees(typt, Datumgrens.ruim(vandaag)));
    LocalDate tot =
        formulier.mogelijk("tot_en_met", typt -> Datums.lees(typt, Datumgrens.ruim(vandaag)));
    if (van == null || formulier.foutBij("tot_en_met").isPresent()) {
      return null;
    }
    return switch (Periode.lees(van, Optional.ofNullable(tot))) {
      case Gelezen.Goed<Periode>(Periode periode) -> periode;
      case Gelezen.Fout<Periode>(String sleutel, List<String> argumenten) -> {
        formulier.fout("tot_en_met", sleutel, argumenten.toArray());
        yield null;
      }
    };
  }

  private static List<Bewoner> anderen(List<Bewoner> leden, PersoonId voor) {
    return leden.stream().filter(lid -> !lid.persoon().equals(voor)).toList();
  }

  private static List<Veld.Optie> mensen(List<Bewoner> leden) {
    return leden.stream().map(lid -> new Veld.Optie(lid.persoon().toString(), lid.naam())).toList();
  }

  private static Gelezen<PersoonId> lid(String typt, List<Bewoner> leden) {
    return leden.stream()
        .map(Bewoner::persoon)
        .filter(persoon -> persoon.toString().equals(typt))
        .findFirst()
        .map(Gelezen::goed)
        .orElseGet(() -> Gelezen.fout("scherm.fout.onbekende_keuze"));
  }
}
