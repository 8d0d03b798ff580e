package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.team.Tables.EXPERTISE;
import static nl.keukentafel.database.sql.team.Tables.LIDMAATSCHAP;
import static nl.keukentafel.database.sql.team.Tables.MEDEWERKER;
import static nl.keukentafel.database.sql.team.Tables.REGISTRATIE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.keukentafel.aanmelding.Hoedanigheid;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A medewerker in the making: {@code een.medewerker().vanTeam(oost).als(TEAMLEIDER).maak()}.
 * Without a word about it, somebody is a generalist teamlid of 32 hours in the teams named, and has
 * an account.
 */
public final class Medewerkerbouw {

  private final Spelers spelers;
  private final int nummer;
  private String voornaam;
  private @Nullable String tussenvoegsel;
  private String achternaam;
  private @Nullable Toetsgemeente gemeente;
  private @Nullable AccountId account;
  private @Nullable OrganisatieId organisatie;
  private final List<Toetsteam> teams = new ArrayList<>();
  private final List<Hoedanigheid> rollen = new ArrayList<>();
  private final Map<String, String> expertise = new LinkedHashMap<>();
  private final Map<String, LocalDate> registraties = new LinkedHashMap<>();
  private Hoedanigheid positie = Hoedanigheid.TEAMLID;
  private String type = "generalist";
  private String dienstverband = "detachering";
  private double uren = 32;
  private boolean voorbeeld;
  private @Nullable LocalDate van;

  Medewerkerbouw(Spelers spelers, String voornaam, String achternaam, int nummer) {
    this.spelers = spelers;
    this.voornaam = voornaam;
    this.achternaam = achternaam;
    this.nummer = nummer;
  }

  /** Works in this gemeente, in no team. */
  public Medewerkerbouw in(Toetsgemeente waar) {
    gemeente = waar;
    return this;
  }

  /** Belongs to this team; several calls make a member of several. */
  public Medewerkerbouw vanTeam(Toetsteam team) {
    teams.add(team);
    gemeente = team.gemeente();
    return this;
  }

  /** The position in the teams, or a role outside them. */
  public Medewerkerbouw als(Hoedanigheid hoedanigheid) {
    switch (hoedanigheid) {
      case FUNCTIONEEL_BEHEERDER, PRIVACY_OFFICER, KETENPARTNER, BEHEERDER ->
          rollen.add(hoedanigheid);
      case TEAMLEIDER,
          TEAMLID,
          PROCESONDERSTEUNER,
          VRIJWILLIGER,
          STAGIAIR,
          BUURTCONCIERGE,
          WIJKGERICHT_SPECIALIST ->
          positie = hoedanigheid;
    }
    return this;
  }

  public Medewerkerbouw genaamd(String eerste, @Nullable String tussen, String laatste) {
    voornaam = eerste;
    tussenvoegsel = tussen;
    achternaam = laatste;
    return this;
  }

  /** Moederorganisatie, or the organisation a ketenpartner works for. */
  public Medewerkerbouw bij(OrganisatieId welke) {
    organisatie = welke;
    return this;
  }

  /** generalist, specialist or t_shaped. */
  public Medewerkerbouw vanType(String welk) {
    type = welk;
    return this;
  }

  public Medewerkerbouw metUren(double perWeek) {
    uren = perWeek;
    return this;
  }

  public Medewerkerbouw inDienstVia(String welk) {
    dienstverband = welk;
    return this;
  }

  /** First day in the teams; a year ago unless said. */
  public Medewerkerbouw vanaf(LocalDate dag) {
    van = dag;
    return this;
  }

  /** kent, doet_onder_begeleiding, doet or begeleidt_anderen, in a leefgebied. */
  public Medewerkerbouw metExpertise(String leefgebied, String niveau) {
    expertise.put(leefgebied, niveau);
    return this;
  }

  /** SKJ or BIG, up to and including this day. */
  public Medewerkerbouw metRegistratie(String register, LocalDate tot) {
    registraties.put(register, tot);
    return this;
  }

  /** The same account as this person, for somebody who works in two gemeenten. */
  public Medewerkerbouw metAccountVan(Toetsmedewerker ander) {
    account = ander.account();
    return this;
  }

  /** Shown on the sign-in page when the gemeente is marked as fictitious. */
  public Medewerkerbouw alsVoorbeeld() {
    voorbeeld = true;
    return this;
  }

  /** Writes it all. */
  public Toetsmedewerker maak() {
    Toetsgemeente waar = gemeente;
    if (waar == null) {
      throw new IllegalStateException("Zeg eerst vanTeam(…) of in(…)");
    }
    String aanmeldnaam =
        (voornaam + "." + achternaam + "." + nummer).toLowerCase(Locale.ROOT).replace(' ', '-')
            + "@voorbeeld.test";
    AccountId wie = account == null ? spelers.account(aanmeldnaam, voorbeeld) : account;
    MedewerkerId id = new MedewerkerId(UUID.randomUUID());
    waar.doe(() -> {
      schrijf(waar, id, wie, aanmeldnaam);
      return id;
    });
    spelers.onthoud(achternaam, aanmeldnaam);
    return new Toetsmedewerker(
        waar,
        id,
        wie,
        aanmeldnaam,
        voornaam,
        tussenvoegsel == null
            ? voornaam + " " + achternaam
            : voornaam + " " + tussenvoegsel + " " + achternaam,
        organisatie,
        List.copyOf(rollen),
        List.copyOf(teams),
        positie,
        type);
  }

  private void schrijf(Toetsgemeente waar, MedewerkerId id, AccountId wie, String email) {
    var sql = waar.database().sql();
    UUID gemeenteId = waar.id().waarde();
    sql.insertInto(MEDEWERKER)
        .set(MEDEWERKER.GEMEENTE, gemeenteId)
        .set(MEDEWERKER.ID, id.waarde())
        .set(MEDEWERKER.ACCOUNT, wie.waarde())
        .set(MEDEWERKER.VOORNAAM, voornaam)
        .set(MEDEWERKER.TUSSENVOEGSEL, tussenvoegsel)
        .set(MEDEWERKER.ACHTERNAAM, achternaam)
        .set(MEDEWERKER.EMAIL, email)
        .set(MEDEWERKER.ORGANISATIE, organisatie == null ? null : organisatie.waarde())
        .set(MEDEWERKER.ROLLEN, rollen.stream().map(Hoedanigheid::code).toArray(String[]::new))
        .execute();
    for (Toetsteam team : teams) {
      sql.insertInto(LIDMAATSCHAP)
          .set(LIDMAATSCHAP.GEMEENTE, gemeenteId)
          .set(LIDMAATSCHAP.TEAM, team.id().waarde())
          .set(LIDMAATSCHAP.MEDEWERKER, id.waarde())
          .set(LIDMAATSCHAP.POSITIE, positie.code())
          .set(LIDMAATSCHAP.TYPE, type)
          .set(LIDMAATSCHAP.DIENSTVERBAND, dienstverband)
          .set(LIDMAATSCHAP.UREN, BigDecimal.valueOf(uren))
          .set(LIDMAATSCHAP.VAN, van == null ? LocalDate.now(spelers.klok()).minusYears(1) : van)
          .execute();
    }
    registraties.forEach((register, tot) ->
        sql.insertInto(REGISTRATIE)
            .set(REGISTRATIE.GEMEENTE, gemeenteId)
            .set(REGISTRATIE.MEDEWERKER, id.waarde())
            .set(REGISTRATIE.REGISTER, register)
            .set(REGISTRATIE.TOT, tot)
            .execute());
    expertise.forEach((leefgebied, niveau) ->
        sql.insertInto(EXPERTISE)
            .set(EXPERTISE.GEMEENTE, gemeenteId)
            .set(EXPERTISE.MEDEWERKER, id.waarde())
            .set(EXPERTISE.LEEFGEBIED, leefgebied)
            .set(EXPERTISE.NIVEAU, niveau)
            .execute());
  }
}
