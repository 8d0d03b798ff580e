package nl.keukentafel.scherm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page: who is signed in, where one can go, and the small things each page
 * needs.
 *
 * @param gebruiker name of who is signed in; null on pages before sign-in
 * @param hoedanigheid as what, for instance "Teamlid, Wijkteam Oost"
 * @param gemeente name of the gemeente; null before sign-in
 * @param voorbeeld whether everything here is fictitious
 * @param onderdelen the main menu, only what this person may open
 * @param zoeken whether the search field is offered
 * @param pad path of this page, for the language switch and the menu
 * @param csrf value of the hidden field {@code _csrf}
 * @param nu date and time in words, for the page head
 */
public record Schil(
    @Nullable String gebruiker,
    @Nullable String hoedanigheid,
    @Nullable String gemeente,
    boolean voorbeeld,
    List<Onderdeel> onderdelen,
    boolean zoeken,
    String pad,
    String csrf,
    String nu) {

  /** One entry of the main menu. */
  public record Onderdeel(String pad, String sleutel) {}

  /** Whether this page belongs to that entry of the menu. */
  public boolean isBij(Onderdeel onderdeel) {
    return pad.equals(onderdeel.pad()) || pad.startsWith(onderdeel.pad() + "/");
  }
}
