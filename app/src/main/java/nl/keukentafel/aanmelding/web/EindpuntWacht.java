package nl.keukentafel.aanmelding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.keukentafel.aanmelding.Eindpunt;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Partner;
import nl.keukentafel.logboek.Logplicht;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before every endpoint: lets in whom its {@link Eindpunt} names, and afterwards checks that
 * what it promised to log was logged. An endpoint without a declaration does not run.
 */
@Component
class EindpuntWacht implements HandlerInterceptor {

  private static final String WACHTWOORD = "/mij/wachtwoord";

  @Override
  public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object doel)
      throws IOException {
    Optional<Eindpunt> gevonden = eindpunt(doel);
    if (!(doel instanceof HandlerMethod)) {
      return true; // static files
    }
    Eindpunt eindpunt =
        gevonden.orElseThrow(() -> new IllegalStateException("Eindpunt zonder @Eindpunt: " + doel));
    if (eindpunt.openbaar()) {
      return true;
    }
    if (eindpunt.partner()) {
      Optional<Partner> partner = Wie.findPartner(verzoek);
      if (partner.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
      }
      if (partner.get().bereik() != eindpunt.bereik()) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      }
      return true;
    }
    Optional<Gebruiker> wie = Wie.findGebruiker(verzoek);
    if (wie.isEmpty()) {
      naarInloggen(verzoek, antwoord);
      return false;
    }
    if (Wie.moetWachtwoordWijzigen(verzoek) && !magVoorWijzigen(verzoek)) {
      antwoord.sendRedirect(WACHTWOORD);
      return false;
    }
    if (!eindpunt.iedereen()
        && Arrays.stream(eindpunt.wie()).noneMatch(wie.get().hoedanigheden()::contains)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      Object doel,
      @Nullable ModelAndView beeld) {
    Optional<Eindpunt> gevonden = eindpunt(doel);
    if (gevonden.isEmpty() || gevonden.get().logt().isEmpty()) {
      return;
    }
    boolean mislukt =
        antwoord.getStatus() >= 400
            || (beeld != null && beeld.getStatus() != null && beeld.getStatus().isError());
    if (!mislukt && !Logplicht.isGelogd(gevonden.get().logt())) {
      throw new IllegalStateException("Niet gelogd: " + gevonden.get().logt());
    }
  }

  /** A password that somebody else made up is good for one thing: choosing one's own. */
  private static boolean magVoorWijzigen(HttpServletRequest verzoek) {
    return verzoek.getRequestURI().equals(WACHTWOORD)
        || verzoek.getRequestURI().equals("/uitloggen");
  }

  /** The declaration on the method, when this is one. */
  static Optional<Eindpunt> eindpunt(Object doel) {
    return doel instanceof HandlerMethod methode
        ? Optional.ofNullable(methode.getMethodAnnotation(Eindpunt.class))
        : Optional.empty();
  }

  private static void naarInloggen(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    if ("true".equals(verzoek.getHeader("HX-Request"))
        || "fetch".equals(verzoek.getHeader("X-Requested-With"))) {
      antwoord.setHeader("HX-Redirect", "/inloggen");
      antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String naar = verzoek.getMethod().equals("GET") ? verzoek.getRequestURI() : "";
    antwoord.sendRedirect(
        "/inloggen"
            + (naar.isEmpty() || naar.equals("/")
                ? ""
                : "?naar=" + URLEncoder.encode(naar, StandardCharsets.UTF_8)));
  }
}
