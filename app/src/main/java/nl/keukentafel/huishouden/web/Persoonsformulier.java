package nl.keukentafel.huishouden.web;

import static nl.keukentafel.huishouden.web.Formulierveld.metHint;
import static nl.keukentafel.huishouden.web.Formulierveld.mogelijk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keukentafel.huishouden.model.Geboortedatum;
import nl.keukentafel.huishouden.model.Geslacht;
import nl.keukentafel.huishouden.model.Naamgebruik;
import nl.keukentafel.huishouden.model.Persoonsgegevens;
import nl.keukentafel.huishouden.model.Persoonsnaam;
import nl.keukentafel.huishouden.store.Codes;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Emailadres;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.scherm.Formulier;
import nl.keukentafel.scherm.Veld;
import org.jspecify.annotations.Nullable;

/** The fields of a person: the few for recording somebody, and all of them for changing. */
final class Persoonsformulier {

  /** Names of all fields of a person. */
  static final List<String> VELDEN =
      List.of(
          "roepnaam",
          "voornamen",
          "voorletters",
          "tussenvoegsel",
          "achternaam",
          "partnertussenvoegsel",
          "partnernaam",
          "naamgebruik",
          "geslacht",
          "geboren",
          "telefoon",
          "email",
          "taal",
          "communicatie",
          "overleden");

  private static final int NAAMDEEL = 100;

  private Persoonsformulier() {}

  /** The name in one line, as it is said on the phone; what is unknown can wait. */
  static List<Formulierveld> kort() {
    return List.of(
        metHint("naam", true, null, Persoonsnaam.MAXIMUM),
        metHint("geboren", false, null, 30),
        metHint("telefoon", false, "tel", 30),
        metHint("bsn", false, "numeric", 20));
  }

  /** Reads the few fields; null when there are messages. */
  static @Nullable Persoonsgegevens leesKort(Formulier formulier, LocalDate vandaag) {
    Persoonsnaam naam = formulier.verplicht("naam", "huishouden.naam.leeg", Persoonsnaam::lees);
    Geboortedatum geboren =
        formulier.mogelijk("geboren", typt -> Geboortedatum.lees(typt, vandaag));
    Telefoonnummer telefoon = formulier.mogelijk("telefoon", Telefoonnummer::lees);
    if (!formulier.isGoed()) {
      return null;
    }
    return new Persoonsgegevens(
        Formulier.zeker(naam),
        Geslacht.ONBEKEND,
        Optional.ofNullable(geboren),
        Optional.ofNullable(telefoon),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  /** All fields of a person. */
  static List<Formulierveld> alles() {
    return List.of(
        mogelijk("roepnaam", NAAMDEEL),
        mogelijk("voornamen", NAAMDEEL),
        mogelijk("voorletters", 20),
        metHint("tussenvoegsel", false, null, 20),
        mogelijk("achternaam", NAAMDEEL),
        mogelijk("partnertussenvoegsel", 20),
        mogelijk("partnernaam", NAAMDEEL),
        new Formulierveld.Keuze(
            "naamgebruik",
            Veld.opties(List.of(Naamgebruik.values()), Codes::code, "huishouden.naamgebruik"),
            true,
            null),
        new Formulierveld.Rondjes(
            "geslacht",
            Veld.opties(List.of(Geslacht.values()), Codes::code, "huishouden.geslacht")),
        metHint("geboren", false, null, 30),
        metHint("telefoon", false, "tel", 30),
        new Formulierveld.Tekst("email", null, false, "email", 254),
        metHint("taal", false, null, Persoonsgegevens.TAAL_MAXIMUM),
        new Formulierveld.Alinea(
            "communicatie", "huishouden.hint.communicatie", Persoonsgegevens.COMMUNICATIE_MAXIMUM),
        mogelijk("overleden", 30),
        new Formulierveld.Verborgen("versie"));
  }

  /** The person in the fields of the form. */
  static Map<String, String> teksten(Persoonsgegevens persoon) {
    Map<String, String> teksten = new LinkedHashMap<>();
    Persoonsnaam naam = persoon.naam();
    teksten.put("roepnaam", naam.roepnaam());
    teksten.put("voornamen", naam.voornamen());
    teksten.put("voorletters", naam.voorletters());
    teksten.put("tussenvoegsel", naam.tussenvoegsel());
    teksten.put("achternaam", naam.achternaam());
    teksten.put("partnertussenvoegsel", naam.partnerTussenvoegsel());
    teksten.put("partnernaam", naam.partnerAchternaam());
    teksten.put("naamgebruik", Codes.code(naam.naamgebruik()));
    teksten.put("geslacht", Codes.code(persoon.geslacht()));
    teksten.put("geboren", persoon.geboren().map(Geboortedatum::opScherm).orElse(""));
    teksten.put("telefoon", persoon.telefoon().map(Telefoonnummer::opScherm).orElse(""));
    teksten.put("email", persoon.email().map(Emailadres::waarde).orElse(""));
    teksten.put("taal", persoon.taal());
    teksten.put("communicatie", persoon.communicatie());
    teksten.put("overleden", persoon.overleden().map(Datums::veld).orElse(""));
    return teksten;
  }

  /** Reads all fields; null when there are messages. */
  static @Nullable Persoonsgegevens lees(Formulier formulier, LocalDate vandaag) {
    String roepnaam = regel(formulier, "roepnaam", NAAMDEEL);
    String voornamen = regel(formulier, "voornamen", NAAMDEEL);
    String voorletters = regel(formulier, "voorletters", 20);
    String tussen = regel(formulier, "tussenvoegsel", 20);
    String achter = regel(formulier, "achternaam", NAAMDEEL);
    String partnerTussen = regel(formulier, "partnertussenvoegsel", 20);
    String partner = regel(formulier, "partnernaam", NAAMDEEL);
    if (roepnaam.isEmpty() && voornamen.isEmpty() && achter.isEmpty() && partner.isEmpty()) {
      formulier.fout("achternaam", "huishouden.naam.leeg");
    }
    List.of("roepnaam", "voornamen", "achternaam", "partnernaam")
        .forEach(veld -> {
          String deel = formulier.waarde(veld);
          if (!deel.isBlank() && deel.codePoints().noneMatch(Character::isLetter)) {
            formulier.fout(veld, "huishouden.naam.geenLetters");
          }
        });
    Naamgebruik gebruik =
        formulier.keuze(
            "naamgebruik",
            "scherm.fout.onbekende_keuze",
            List.of(Naamgebruik.values()),
            Codes::code);
    Geslacht geslacht =
        formulier.keuze(
            "geslacht", "scherm.fout.onbekende_keuze", List.of(Geslacht.values()), Codes::code);
    Geboortedatum geboren =
        formulier.mogelijk("geboren", typt -> Geboortedatum.lees(typt, vandaag));
    Telefoonnummer telefoon = formulier.mogelijk("telefoon", Telefoonnummer::lees);
    Emailadres email = formulier.mogelijk("email", Emailadres::lees);
    String taal = regel(formulier, "taal", Persoonsgegevens.TAAL_MAXIMUM);
    String praten =
        formulier.mogelijk(
            "communicatie", Tekstveld.alinea(Persoonsgegevens.COMMUNICATIE_MAXIMUM)::lees);
    LocalDate overleden =
        formulier.mogelijk(
            "overleden", typt -> Datums.lees(typt, Datumgrens.gebeurd(vandaag, 130)));
    if (overleden != null && geboren != null && geboren.vroegst().isAfter(overleden)) {
      formulier.fout("overleden", "huishouden.fout.overleden_voor_geboorte");
    }
    if (!formulier.isGoed()) {
      return null;
    }
    return new Persoonsgegevens(
        new Persoonsnaam(
            voornamen,
            roepnaam,
            voorletters,
            tussen,
            achter,
            partnerTussen,
            partner,
            Formulier.zeker(gebruik)),
        Formulier.zeker(geslacht),
        Optional.ofNullable(geboren),
        Optional.ofNullable(telefoon),
        Optional.ofNullable(email),
        taal,
        praten == null ? "" : praten,
        Optional.ofNullable(overleden));
  }

  static String regel(Formulier formulier, String veld, int lengte) {
    String gelezen = formulier.mogelijk(veld, Tekstveld.regel(lengte)::lees);
    return gelezen == null ? "" : gelezen;
  }
}
