package nl.keukentafel.aanmelding.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keukentafel.aanmelding.store.AccountStore;
import nl.keukentafel.aanmelding.store.AccountStore.Account;
import nl.keukentafel.aanmelding.store.AccountStore.Werkplek;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs somebody in with name and password. An unknown name takes as long as a wrong password and
 * gives the same answer; five failures in a row make the account wait (BIO2 5.17).
 *
 * <p>It manages its own transactions, because each step runs in another context: nobody, the
 * account, the gemeente.
 */
@Service
public class LogIn {

  static final int POGINGEN = 5;
  static final Duration WACHTTIJD = Duration.ofMinutes(15);

  private final AccountStore accounts;
  private final Sessies sessies;
  private final PasswordEncoder wachtwoorden;
  private final Verwerkingenlogboek logboek;
  private final TransactionTemplate transactie;
  private final Clock klok;
  private final String nepHash;

  LogIn(
      AccountStore accounts,
      Sessies sessies,
      PasswordEncoder wachtwoorden,
      Verwerkingenlogboek logboek,
      TransactionTemplate transactie,
      Clock klok) {
    this.accounts = accounts;
    this.sessies = sessies;
    this.wachtwoorden = wachtwoorden;
    this.logboek = logboek;
    this.transactie = transactie;
    this.klok = klok;
    this.nepHash = wachtwoorden.encode("niemand");
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** Signed in: the secret for the cookie. */
    record Gelukt(String geheim, boolean moetWijzigen) implements Uitkomst {}

    /** More than one gemeente: ask which one. */
    record KiesGemeente(List<Werkplek> werkplekken) implements Uitkomst {}

    /** Name or password is not right; which one is not said. */
    record Onjuist() implements Uitkomst {}

    /** Too many failures; try again after this moment. */
    record Geblokkeerd(Instant tot) implements Uitkomst {}

    /** The account is right, but works nowhere. */
    record NergensWerkzaam() implements Uitkomst {}
  }

  /**
   * Tries to sign in.
   *
   * @param gemeente the chosen gemeente when somebody works for several; null at first
   */
  public Uitkomst probeer(String aanmeldnaam, String wachtwoord, @Nullable GemeenteId gemeente) {
    String naam = aanmeldnaam.strip().toLowerCase(Locale.ROOT);
    Optional<Account> gevonden = accounts.findBij(naam);
    Instant nu = klok.instant();
    if (gevonden.isEmpty()) {
      wachtwoorden.matches(wachtwoord, nepHash);
      return new Uitkomst.Onjuist();
    }
    Account account = gevonden.get();
    boolean klopt = wachtwoorden.matches(wachtwoord, account.wachtwoord());
    if (account.geblokkeerdTot() != null && account.geblokkeerdTot().isAfter(nu)) {
      return new Uitkomst.Geblokkeerd(account.geblokkeerdTot());
    }
    if (!klopt) {
      return mislukt(account, nu);
    }
    List<Werkplek> werkplekken = accounts.werkplekken(account.id());
    if (werkplekken.isEmpty()) {
      return new Uitkomst.NergensWerkzaam();
    }
    Optional<Werkplek> keuze =
        werkplekken.size() == 1
            ? Optional.of(werkplekken.getFirst())
            : werkplekken.stream().filter(w -> w.gemeente().equals(gemeente)).findFirst();
    if (keuze.isEmpty()) {
      return new Uitkomst.KiesGemeente(werkplekken);
    }
    return begin(account, keuze.get());
  }

  private Uitkomst mislukt(Account account, Instant nu) {
    int mislukt = account.mislukt() + 1;
    Instant tot = mislukt >= POGINGEN ? nu.plus(WACHTTIJD) : null;
    Werkcontext.alleenAccount(account.id())
        .voerUit(() ->
            transactie.executeWithoutResult(
                t -> accounts.noteerMislukt(account.id(), tot == null ? mislukt : 0, tot)));
    return tot == null ? new Uitkomst.Onjuist() : new Uitkomst.Geblokkeerd(tot);
  }

  private Uitkomst begin(Account account, Werkplek plek) {
    Werkcontext context =
        new Werkcontext(
            plek.gemeente(), account.id(), plek.medewerker(), null, Werkcontext.niemand().trace());
    String geheim = Sessies.nieuwGeheim();
    context.voerUit(() ->
        transactie.executeWithoutResult(t -> {
          accounts.noteerGelukt(account.id());
          sessies.begin(geheim, account.id(), plek);
          logboek.schrijf(
              Verwerking.van(
                  Handeling.AANMELDEN,
                  "aanmelding.inloggen",
                  "medewerker",
                  plek.medewerker().waarde(),
                  "beveiliging"));
        }));
    return new Uitkomst.Gelukt(geheim, account.moetWijzigen());
  }
}
