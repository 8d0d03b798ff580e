package nl.keukentafel.melding.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.Kanaal;
import nl.keukentafel.inrichting.Leefgebied;
import nl.keukentafel.inrichting.Melderssoort;
import nl.keukentafel.inrichting.Meldingsoort;
import nl.keukentafel.kern.Datumgrens;
import nl.keukentafel.kern.Datums;
import nl.keukentafel.kern.Emailadres;
import nl.keukentafel.kern.Gelezen;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Postcode;
import nl.keukentafel.kern.Tekst;
import nl.keukentafel.kern.Tekstveld;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.melding.model.Betrokkene;
import nl.keukentafel.melding.model.Melder;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.triage.Afsluiting;
import nl.keukentafel.melding.triage.Gevaar;
import nl.keukentafel.melding.triage.Medeweten;
import nl.keukentafel.melding.triage.Spoed;
import nl.keukentafel.melding.triage.Triagewaarde;
import nl.keukentafel.scherm.Formulier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a melding from the form of a team, the form of a partner, or the API: the same rules and
 * the same messages for all three. What cannot be read stays in the {@link Formulier} with its
 * message.
 */
public final class Meldinglezer {

  /** Longest texts, in code points; the API's description says the same. */
  public static final int NAAM = 200;

  public static final int CONTACT = 200;
  public static final int ADRES = 200;
  public static final int PLAATS = 80;
  public static final int TEKST = 10_000;
  public static final int KENMERK = 100;

  /** Value of {@code persoon} when it is nobody we know. */
  static final String IEMAND_ANDERS = "anders";

  private final LocalDate vandaag;

  public Meldinglezer(LocalDate vandaag) {
    this.vandaag = vandaag;
  }

  /** The organisation that brings the melding, in place of a melder who is typed. */
  public record Partijgegevens(
      OrganisatieId organisatie, Kanaal kanaal, @Nullable MedewerkerId medewerker) {}

  /** Reads the form of a team; empty when there are messages beside fields now. */
  public Optional<Meldingsinhoud> leesVanTeam(Formulier f) {
    Kanaal kanaal =
        f.keuze("kanaal", "melding.fout.kanaal_leeg", List.of(Kanaal.values()), Begrip::code);
    LocalDate datum =
        f.verplicht(
            "datum",
            "kern.datum.leeg",
            tekst -> Datums.lees(tekst, Datumgrens.gebeurd(vandaag, 1)));
    Melderssoort soort =
        f.keuze(
            "melder_soort",
            "melding.fout.melder_leeg",
            List.of(Melderssoort.values()),
            Begrip::code);
    String naam = regel(f, "melder_naam", Tekstveld.regel(NAAM));
    String contact = f.mogelijk("melder_contact", Meldinglezer::contact);
    return lees(
        f,
        datum,
        kanaal,
        soort == null ? null : new Melder(soort, naam, contact, null, null, null));
  }

  /** Reads what a partner sends, today; empty when there are messages beside fields now. */
  public Optional<Meldingsinhoud> leesVanPartner(Formulier f, Partijgegevens partij) {
    String naam = regel(f, "melder_naam", Tekstveld.regel(NAAM));
    String contact = f.mogelijk("melder_contact", Meldinglezer::contact);
    String kenmerk = regel(f, "kenmerk", Tekstveld.regel(KENMERK));
    return lees(
        f,
        vandaag,
        partij.kanaal(),
        new Melder(
            Melderssoort.ORGANISATIE,
            naam,
            contact,
            partij.medewerker(),
            partij.organisatie(),
            kenmerk));
  }

  private Optional<Meldingsinhoud> lees(
      Formulier f, @Nullable LocalDate datum, @Nullable Kanaal kanaal, @Nullable Melder melder) {
    Meldingsoort soort =
        f.keuze("soort", "melding.fout.soort_leeg", List.of(Meldingsoort.values()), Begrip::code);
    Betrokkene over = betrokkene(f);
    String tekst = f.verplicht("tekst", "melding.fout.tekst_leeg", this::alinea);
    List<Leefgebied> gebieden =
        f.keuzes("leefgebieden", List.of(Leefgebied.values()), Begrip::code);
    Gevaar gevaar = kies(f, "gevaar", "melding.fout.gevaar_leeg", Gevaar.values());
    Afsluiting dreiging = kies(f, "dreiging", "melding.fout.dreiging_leeg", Afsluiting.values());
    Boolean geweld =
        f.keuze("geweld", "melding.fout.geweld_leeg", List.of(true, false), Meldinglezer::jaNee);
    Medeweten weet = kies(f, "weet", "melding.fout.weet_leeg", Medeweten.values());
    Spoed urgentie =
        f.waarde("urgentie").isBlank()
            ? null
            : kies(f, "urgentie", "scherm.fout.onbekende_keuze", Spoed.values());
    if (!f.isGoed()) {
      return Optional.empty();
    }
    return Optional.of(
        new Meldingsinhoud(
            Formulier.zeker(datum),
            Formulier.zeker(soort),
            Formulier.zeker(kanaal),
            Formulier.zeker(melder),
            Formulier.zeker(weet),
            Formulier.zeker(over),
            gebieden,
            Formulier.zeker(tekst),
            Formulier.zeker(gevaar),
            Formulier.zeker(dreiging),
            Formulier.zeker(geweld),
            urgentie));
  }

  private @Nullable Betrokkene betrokkene(Formulier f) {
    String naam =
        f.verplicht(
            "over_naam", "melding.fout.over_naam_leeg", Tekstveld.regel(NAAM).invullen()::lees);
    LocalDate geboren =
        f.mogelijk("over_geboren", tekst -> Datums.lees(tekst, Datumgrens.geboorte(vandaag)));
    String adres = regel(f, "over_adres", Tekstveld.regel(ADRES));
    Postcode postcode = f.mogelijk("over_postcode", Postcode::lees);
    String plaats = regel(f, "over_plaats", Tekstveld.regel(PLAATS));
    Telefoonnummer telefoon = f.mogelijk("over_telefoon", Telefoonnummer::lees);
    return naam == null
        ? null
        : new Betrokkene(naam, geboren, adres, postcode, plaats, telefoon, null, null);
  }

  /**
   * What the panel beside a half-filled form may ask the table: empty while the kind is not chosen.
   * What is not answered yet counts as no; nothing here is kept.
   */
  public Optional<Meldingsinhoud> leesVoorlopig(Formulier getypt) {
    Formulier f = Formulier.van(getypt.velden());
    Optional<Meldingsoort> soort = eerste(Meldingsoort.values(), f.waarde("soort"));
    Betrokkene over = betrokkene(f);
    Kanaal kanaal = eerste(Kanaal.values(), f.waarde("kanaal")).orElse(Kanaal.ZELF);
    Melderssoort melder =
        eerste(Melderssoort.values(), f.waarde("melder_soort")).orElse(Melderssoort.INWONER);
    return soort.map(welk ->
        new Meldingsinhoud(
            vandaag,
            welk,
            kanaal,
            new Melder(melder, null, null, null, null, null),
            waarde(Medeweten.values(), f.waarde("weet")).orElse(Medeweten.JA),
            over == null ? onbekend() : over,
            f.alle("leefgebieden").stream()
                .flatMap(code -> eerste(Leefgebied.values(), code).stream())
                .toList(),
            "-",
            waarde(Gevaar.values(), f.waarde("gevaar")).orElse(Gevaar.NEE),
            waarde(Afsluiting.values(), f.waarde("dreiging")).orElse(Afsluiting.NEE),
            f.heeft("geweld", "ja"),
            null));
  }

  /** Whom a half-filled form is about; empty while there is no name. */
  public Optional<Betrokkene> leesBetrokkene(Formulier getypt) {
    return Optional.ofNullable(betrokkene(Formulier.van(getypt.velden())));
  }

  /** Whom the worker recognised; null for nobody, or for what is no id. */
  public static @Nullable PersoonId persoon(Formulier f) {
    try {
      return new PersoonId(UUID.fromString(f.waarde("persoon")));
    } catch (IllegalArgumentException niemand) {
      return null;
    }
  }

  private static Betrokkene onbekend() {
    return new Betrokkene("-", null, null, null, null, null, null, null);
  }

  /** A line that may stay empty; what holds nothing that a reader sees is empty too. */
  private static @Nullable String regel(Formulier f, String veld, Tekstveld regel) {
    String tekst = f.mogelijk(veld, regel::lees);
    return tekst == null || tekst.isEmpty() ? null : tekst;
  }

  private Gelezen<String> alinea(String tekst) {
    return Tekstveld.alinea(TEKST).invullen().lees(tekst);
  }

  /** A telephone number, or an e-mail address when there is an @ in it. */
  private static Gelezen<String> contact(String tekst) {
    return Tekst.schoneRegel(tekst).contains("@")
        ? Emailadres.lees(tekst).map(Emailadres::waarde)
        : Telefoonnummer.lees(tekst).map(Telefoonnummer::waarde);
  }

  private static <T extends Triagewaarde> @Nullable T kies(
      Formulier f, String veld, String leeg, T[] waarden) {
    return f.keuze(veld, leeg, List.of(waarden), Triagewaarde::code);
  }

  private static String jaNee(boolean waarde) {
    return waarde ? "ja" : "nee";
  }

  private static <T extends Begrip> Optional<T> eerste(T[] waarden, String code) {
    return Arrays.stream(waarden).filter(w -> w.code().equals(code)).findFirst();
  }

  private static <T extends Triagewaarde> Optional<T> waarde(T[] waarden, String code) {
    return Arrays.stream(waarden).filter(w -> w.code().equals(code)).findFirst();
  }
}
