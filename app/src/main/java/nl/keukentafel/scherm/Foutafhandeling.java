package nl.keukentafel.scherm;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The one place where what went wrong becomes an answer: a page for a person, problem+json for a
 * machine. It tells nothing of the inside.
 */
@ControllerAdvice
@Controller
class Foutafhandeling implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);

  /** Not there, not yours, or no such address: one answer. */
  @ExceptionHandler({
    NietGevonden.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  Object nietGevonden(HttpServletRequest verzoek) {
    return antwoord(verzoek, HttpStatus.NOT_FOUND);
  }

  /** Everything else: known to Spring with a status, or unexpected. */
  @ExceptionHandler(Exception.class)
  Object overig(Exception fout, HttpServletRequest verzoek) {
    if (fout instanceof ErrorResponse metStatus && metStatus.getStatusCode().is4xxClientError()) {
      return antwoord(verzoek, HttpStatus.valueOf(metStatus.getStatusCode().value()));
    }
    LOG.error("Onverwachte fout", fout);
    return antwoord(verzoek, HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /** What went wrong before a controller was reached, such as a form whose CSRF token is old. */
  @RequestMapping("/error")
  Object vanDeContainer(HttpServletRequest verzoek) {
    Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return antwoord(
        verzoek,
        status instanceof Integer code
            ? HttpStatus.valueOf(code)
            : HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static Object antwoord(HttpServletRequest verzoek, HttpStatus status) {
    if (pad(verzoek).startsWith("/api/")) {
      ProblemDetail probleem = ProblemDetail.forStatus(status);
      probleem.setDetail(Teksten.tekst("scherm.fout." + soort(status).code() + ".uitleg"));
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(probleem);
    }
    ModelAndView pagina = Scherm.toon("scherm/fout", new Foutpagina(soort(status)), status);
    return pagina;
  }

  private static Foutpagina.Soort soort(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED, BAD_REQUEST -> Foutpagina.Soort.NIET_GEVONDEN;
      case FORBIDDEN, UNAUTHORIZED -> Foutpagina.Soort.GEEN_RECHT;
      default -> Foutpagina.Soort.STORING;
    };
  }

  private static String pad(HttpServletRequest verzoek) {
    Object oorspronkelijk = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return oorspronkelijk instanceof String tekst ? tekst : verzoek.getRequestURI();
  }
}
