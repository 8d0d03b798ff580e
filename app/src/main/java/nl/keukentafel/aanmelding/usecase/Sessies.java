package nl.keukentafel.aanmelding.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.keukentafel.aanmelding.store.AccountStore.Werkplek;
import nl.keukentafel.aanmelding.store.SessieStore;
import nl.keukentafel.aanmelding.store.SessieStore.Sessie;
import nl.keukentafel.kern.AccountId;
import nl.keukentafel.kern.Werkcontext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the database, so that any node knows them and a restart ends none. The cookie holds a
 * secret; the table only its hash.
 */
@Service
public class Sessies {

  /** Without an act for this long, a session is over. */
  public static final Duration DUUR = Duration.ofMinutes(30);

  private static final Duration BIJWERKEN_NA = Duration.ofMinutes(1);
  private static final int HOOGSTENS = 5;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private final SessieStore sessies;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Sessies(SessieStore sessies, TransactionTemplate transactie, Clock klok) {
    this.sessies = sessies;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** The person behind this cookie, if its session still runs; keeps the session going. */
  public Optional<Sessie> find(String geheim) {
    byte[] sleutel = hash(geheim);
    Instant nu = klok.instant();
    Optional<Sessie> sessie = sessies.find(sleutel, nu);
    sessie
        .filter(s -> s.gezienOp().plus(BIJWERKEN_NA).isBefore(nu))
        .ifPresent(s ->
            Werkcontext.alleenAccount(s.gebruiker().account())
                .voerUit(() ->
                    transactie.executeWithoutResult(
                        t -> sessies.verleng(sleutel, nu, nu.plus(DUUR)))));
    return sessie;
  }

  /** Starts a session; the caller's transaction belongs to this account. */
  void begin(String geheim, AccountId account, Werkplek plek) {
    Instant nu = klok.instant();
    sessies.ruimOp(account, nu, HOOGSTENS);
    sessies.begin(hash(geheim), account, plek.gemeente(), plek.medewerker(), nu, nu.plus(DUUR));
  }

  /** Ends the session behind this cookie. */
  public void eindig(String geheim, AccountId account) {
    Werkcontext.alleenAccount(account)
        .voerUit(() -> transactie.executeWithoutResult(t -> sessies.eindig(hash(geheim))));
  }

  static String nieuwGeheim() {
    byte[] bytes = new byte[32];
    TOEVAL.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the database keeps of a secret. */
  public static byte[] hash(String geheim) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
