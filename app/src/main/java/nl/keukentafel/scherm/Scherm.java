package nl.keukentafel.scherm;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** How a controller shows a template: {@code return Scherm.toon("melding/invoer", pagina);}. */
public final class Scherm {

  /** Name under which a template gets its page record. */
  static final String PAGINA = "p";

  private Scherm() {}

  /** Shows a template with its page record. */
  public static ModelAndView toon(String sjabloon, Object pagina) {
    return toon(sjabloon, pagina, HttpStatus.OK);
  }

  /** Shows a template with a status, for instance 422 for a form with messages. */
  public static ModelAndView toon(String sjabloon, Object pagina, HttpStatusCode status) {
    ModelAndView uitkomst = new ModelAndView(sjabloon);
    uitkomst.addObject(PAGINA, pagina);
    uitkomst.setStatus(HttpStatus.valueOf(status.value()));
    return uitkomst;
  }

  /** A form that did not read: shown again as typed, with its messages. */
  public static ModelAndView opnieuw(String sjabloon, Object pagina) {
    return toon(sjabloon, pagina, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Sends the browser on after a change (POST, then redirect, then GET). */
  public static ModelAndView naar(String pad) {
    ModelAndView uitkomst = new ModelAndView("redirect:" + pad);
    uitkomst.setStatus(HttpStatus.SEE_OTHER);
    return uitkomst;
  }
}
