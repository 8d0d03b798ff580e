package nl.keukentafel.toets;

import static nl.keukentafel.database.sql.aanmelding.Tables.ACCOUNT;
import static nl.keukentafel.database.sql.aanmelding.Tables.PARTNERSLEUTEL;
import static nl.keukentafel.database.sql.aanmelding.Tables.SESSIE;
import static nl.keukentafel.database.sql.kern.Tables.GEMEENTE;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.usecase.Sessies;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Werkcontext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The cast of characters: {@code een.gemeente("Lindewaard").metTeam("Oost")}, {@code
 * een.medewerker().vanTeam(oost).maak()}. Everything is written through the application's own role,
 * so a character that production could not make, a test cannot make either.
 */
public final class Spelers {

  /** Password of every account of the cast. */
  public static final String WACHTWOORD = "keukentafel";

  private static final String HASH =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(WACHTWOORD);

  /** Rare family names, so that one of them in a log is one of ours. */
  private static final String[] ACHTERNAMEN = {
    "Zwaluwstaart", "Kievitsbloem", "Vuurdoorn", "Lisdodde", "Waterdrieblad", "Wilgenroos"
  };

  private static final String[] VOORNAMEN = {"Lotte", "Karim", "Thijs", "Sanne", "Mirjam", "Bram"};

  private static final AtomicInteger TELLER = new AtomicInteger();

  private final Toetsdatabase database;
  private final Clock klok;
  private final Set<String> namen = ConcurrentHashMap.newKeySet();

  Spelers(Toetsdatabase database, Clock klok) {
    this.database = database;
    this.klok = klok;
  }

  /** A new gemeente with this name. */
  public Toetsgemeente gemeente(String naam) {
    return gemeente(naam, false);
  }

  /** A new gemeente that is marked as fictitious, so that sign-in shows its example accounts. */
  public Toetsgemeente voorbeeldgemeente(String naam) {
    return gemeente(naam, true);
  }

  private Toetsgemeente gemeente(String naam, boolean voorbeeld) {
    GemeenteId id = new GemeenteId(UUID.randomUUID());
    database.in(
        id,
        () ->
            database
                .sql()
                .insertInto(GEMEENTE)
                .set(GEMEENTE.ID, id.waarde())
                .set(GEMEENTE.NAAM, naam)
                .set(GEMEENTE.VOORBEELD, voorbeeld)
                .execute());
    return new Toetsgemeente(id, naam, database, klok);
  }

  /** A medewerker; say of which team or gemeente, and finish with {@code maak()}. */
  public Medewerkerbouw medewerker() {
    int nummer = TELLER.getAndIncrement();
    return new Medewerkerbouw(
        this,
        VOORNAMEN[nummer % VOORNAMEN.length],
        ACHTERNAMEN[(nummer / VOORNAMEN.length) % ACHTERNAMEN.length],
        nummer);
  }

  /** A session for this person: the secret for the cookie, without the sign-in page. */
  public String sessie(Toetsmedewerker wie) {
    String geheim = UUID.randomUUID().toString();
    OffsetDateTime nu = OffsetDateTime.now(klok);
    database.doe(
        Werkcontext.alleenAccount(wie.account()),
        () ->
            database
                .sql()
                .insertInto(SESSIE)
                .set(SESSIE.SLEUTEL, Sessies.hash(geheim))
                .set(SESSIE.ACCOUNT, wie.account().waarde())
                .set(SESSIE.GEMEENTE, wie.gemeente().id().waarde())
                .set(SESSIE.MEDEWERKER, wie.id().waarde())
                .set(SESSIE.BEGONNEN_OP, nu)
                .set(SESSIE.GEZIEN_OP, nu)
                .set(SESSIE.VERLOOPT_OP, nu.plus(Duration.ofMinutes(30)))
                .execute());
    return geheim;
  }

  /** A token with which this organisation calls the API. */
  public String partnersleutel(Toetsgemeente gemeente, OrganisatieId organisatie) {
    return partnersleutel(gemeente, organisatie, Partnerbereik.MELDING);
  }

  /** The same, for this purpose. */
  public String partnersleutel(
      Toetsgemeente gemeente, OrganisatieId organisatie, Partnerbereik bereik) {
    String sleutel = UUID.randomUUID().toString();
    database.in(
        gemeente.id(),
        () ->
            database
                .sql()
                .insertInto(PARTNERSLEUTEL)
                .set(PARTNERSLEUTEL.GEMEENTE, gemeente.id().waarde())
                .set(PARTNERSLEUTEL.ORGANISATIE, organisatie.waarde())
                .set(PARTNERSLEUTEL.OMSCHRIJVING, "sleutel van de toets")
                .set(PARTNERSLEUTEL.BEREIK, bereik.code())
                .set(PARTNERSLEUTEL.SLEUTEL, Sessies.hash(sleutel))
                .execute());
    return sleutel;
  }

  AccountId account(String aanmeldnaam, boolean voorbeeld) {
    AccountId id = new AccountId(UUID.randomUUID());
    database.doe(
        Werkcontext.alleenAccount(id),
        () ->
            database
                .sql()
                .insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id.waarde())
                .set(ACCOUNT.AANMELDNAAM, aanmeldnaam)
                .set(ACCOUNT.WACHTWOORD, HASH)
                .set(ACCOUNT.VOORBEELD, voorbeeld)
                .execute());
    return id;
  }

  Toetsdatabase database() {
    return database;
  }

  Clock klok() {
    return klok;
  }

  void onthoud(String... persoonsgegevens) {
    namen.addAll(Set.of(persoonsgegevens));
  }

  /** Names and addresses that this cast brought in: none of them belongs in a log. */
  Set<String> namen() {
    return Set.copyOf(namen);
  }
}
