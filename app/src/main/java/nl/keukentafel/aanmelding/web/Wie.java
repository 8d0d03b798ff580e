package nl.keukentafel.aanmelding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Partner;
import org.jspecify.annotations.Nullable;

/** Where the filter leaves, and the pages find, who is behind a request. */
public final class Wie {

  private static final String GEBRUIKER = Wie.class.getName() + ".gebruiker";
  private static final String MOET_WIJZIGEN = Wie.class.getName() + ".moetWijzigen";
  private static final String PARTNER = Wie.class.getName() + ".partner";

  private Wie() {}

  static void zet(HttpServletRequest verzoek, Gebruiker gebruiker) {
    verzoek.setAttribute(GEBRUIKER, gebruiker);
  }

  static void zetMoetWijzigen(HttpServletRequest verzoek) {
    verzoek.setAttribute(MOET_WIJZIGEN, true);
  }

  /** Whether this account must choose a password of its own before anything else. */
  static boolean moetWachtwoordWijzigen(HttpServletRequest verzoek) {
    return verzoek.getAttribute(MOET_WIJZIGEN) != null;
  }

  static void zet(HttpServletRequest verzoek, Partner partner) {
    verzoek.setAttribute(PARTNER, partner);
  }

  /** Who has signed in. */
  public static Optional<Gebruiker> findGebruiker(HttpServletRequest verzoek) {
    @Nullable Object wie = verzoek.getAttribute(GEBRUIKER);
    return Optional.ofNullable((Gebruiker) wie);
  }

  /** Which partner's machine calls. */
  public static Optional<Partner> findPartner(HttpServletRequest verzoek) {
    @Nullable Object wie = verzoek.getAttribute(PARTNER);
    return Optional.ofNullable((Partner) wie);
  }
}
