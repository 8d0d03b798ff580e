package nl.keukentafel.aanmelding.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.store.SessieStore;
import nl.keukentafel.kern.UseCase;

/** Where else somebody is signed in. */
@UseCase
public class ToonAndereSessies {

  private final SessieStore sessies;
  private final Clock klok;

  ToonAndereSessies(SessieStore sessies, Clock klok) {
    this.sessies = sessies;
    this.klok = klok;
  }

  /**
   * When each was last used, the latest first.
   *
   * @param geheim the cookie of this session
   */
  public List<Instant> toon(Gebruiker wie, String geheim) {
    return sessies.andere(wie.account(), Sessies.hash(geheim), klok.instant());
  }
}
