package nl.keukentafel.aanmelding.usecase;

import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.store.SessieStore;
import nl.keukentafel.kern.UseCase;
import nl.keukentafel.logboek.Handeling;
import nl.keukentafel.logboek.Verwerking;
import nl.keukentafel.logboek.Verwerkingenlogboek;

/** Signs somebody out everywhere but here. */
@UseCase
public class EindigAndereSessies {

  private final SessieStore sessies;
  private final Verwerkingenlogboek logboek;

  EindigAndereSessies(SessieStore sessies, Verwerkingenlogboek logboek) {
    this.sessies = sessies;
    this.logboek = logboek;
  }

  /**
   * Ends them.
   *
   * @param geheim the cookie of this session, which goes on
   */
  public void eindig(Gebruiker wie, String geheim) {
    sessies.eindigAndere(wie.account(), Sessies.hash(geheim));
    logboek.schrijf(
        Verwerking.van(
            Handeling.WIJZIGEN,
            "aanmelding.sessies",
            "medewerker",
            wie.medewerker().waarde(),
            "beveiliging"));
  }
}
