package nl.keukentafel.aanmelding.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Wachtwoordregel;
import nl.keukentafel.aanmelding.store.AccountStore;
import nl.keukentafel.aanmelding.store.AccountStore.Eigen;
import nl.keukentafel.aanmelding.store.SessieStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Somebody changes their own password. Their other sessions end with it; too many wrong guesses at
 * the old one end this session too, since it may not be them at the keyboard.
 */
@UseCase
public class WijzigWachtwoord {

  private final AccountStore accounts;
  private final SessieStore sessies;
  private final PasswordEncoder wachtwoorden;
  private final Verwerkingenlogboek logboek;
  private final Clock klok;

  WijzigWachtwoord(
      AccountStore accounts,
      SessieStore sessies,
      PasswordEncoder wachtwoorden,
      Verwerkingenlogboek logboek,
      Clock klok) {
    this.accounts = accounts;
    this.sessies = sessies;
    this.wachtwoorden = wachtwoorden;
    this.logboek = logboek;
    this.klok = klok;
  }

  /** What came of it. */
  public sealed interface Uitkomst {
    /** It holds from now on. */
    record Gewijzigd() implements Uitkomst {}

    /** The old one is not right. */
    record OudKloptNiet() implements Uitkomst {}

    /** The old one was wrong too often: signed out, and waiting. */
    record TeVaak() implements Uitkomst {}

    /** The new one is not good enough; a message key says why. */
    record Geweigerd(String sleutel) implements Uitkomst {}
  }

  /**
   * Changes it.
   *
   * @param geheim the cookie of this session, which goes on
   */
  public Uitkomst wijzig(Gebruiker wie, String geheim, String oud, String nieuw) {
    Eigen account = accounts.getEigen(wie.account());
    if (!wachtwoorden.matches(oud, account.wachtwoord())) {
      return mislukt(wie, geheim, account.mislukt() + 1);
    }
    if (oud.equals(nieuw)) {
      return new Uitkomst.Geweigerd("aanmelding.fout.zelfde");
    }
    Optional<String> bezwaar =
        Wachtwoordregel.bezwaar(nieuw, List.of(wie.naam(), account.aanmeldnaam()));
    if (bezwaar.isPresent()) {
      return new Uitkomst.Geweigerd(bezwaar.get());
    }
    accounts.wijzigWachtwoord(wie.account(), wachtwoorden.encode(nieuw));
    accounts.noteerGelukt(wie.account());
    sessies.eindigAndere(wie.account(), Sessies.hash(geheim));
    logboek.schrijf(verwerking(wie));
    return new Uitkomst.Gewijzigd();
  }

  private Uitkomst mislukt(Gebruiker wie, String geheim, int mislukt) {
    logboek.schrijf(verwerking(wie).geweigerd());
    if (mislukt < LogIn.POGINGEN) {
      accounts.noteerMislukt(wie.account(), mislukt, null);
      return new Uitkomst.OudKloptNiet();
    }
    accounts.noteerMislukt(wie.account(), 0, klok.instant().plus(LogIn.WACHTTIJD));
    sessies.eindig(Sessies.hash(geheim));
    return new Uitkomst.TeVaak();
  }

  private static Verwerking verwerking(Gebruiker wie) {
    return Verwerking.van(
        Handeling.WIJZIGEN,
        "aanmelding.wachtwoord",
        "medewerker",
        wie.medewerker().waarde(),
        "beveiliging");
  }
}
