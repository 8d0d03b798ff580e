package nl.keukentafel.scherm;

import jakarta.servlet.http.HttpServletRequest;

/** Makes the frame of a page; the top floor knows what is on the menu. */
public interface SchilBron {

  /** The frame for this request. */
  Schil schil(HttpServletRequest verzoek);
}
