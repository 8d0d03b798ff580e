package nl.keukentafel.aanmelding.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.keukentafel.scherm.NietGevonden;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** The answers of the API when something is not right. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFouten {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> probleem(Probleem probleem, HttpServletRequest verzoek) {
    return probleem.antwoord(verzoek.getRequestURI());
  }

  /** Not there, of another partner, of another gemeente: one answer. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> nietGevonden(NietGevonden fout, HttpServletRequest verzoek) {
    return Probleem.van(HttpStatus.NOT_FOUND, "niet_gevonden").antwoord(verzoek.getRequestURI());
  }

  /** No body at all. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> geenInhoud(
      HttpMessageNotReadableException fout, HttpServletRequest verzoek) {
    return Probleem.van(HttpStatus.BAD_REQUEST, "geen_json").antwoord(verzoek.getRequestURI());
  }

  /** The guard: no token, an unknown one, one that was withdrawn, or one for something else. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> geenToegang(
      ResponseStatusException fout, HttpServletRequest verzoek) {
    return fout.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
        ? Probleem.van(HttpStatus.UNAUTHORIZED, "geen_sleutel")
            .met("WWW-Authenticate", "Bearer")
            .antwoord(verzoek.getRequestURI())
        : Probleem.van(
                HttpStatus.valueOf(fout.getStatusCode().value()),
                fout.getStatusCode().isSameCodeAs(HttpStatus.FORBIDDEN)
                    ? "verkeerde_sleutel"
                    : "fout")
            .antwoord(verzoek.getRequestURI());
  }
}
