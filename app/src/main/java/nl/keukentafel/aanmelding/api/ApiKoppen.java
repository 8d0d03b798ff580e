package nl.keukentafel.aanmelding.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every answer of the API, also of what goes wrong: its version and those of NL GOV API
 * Design Rules, transport/security-headers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApiKoppen extends OncePerRequestFilter {

  /** Full version; the first digit stands in the path as well. */
  public static final String VERSIE = "1.1.0";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    antwoord.setHeader("API-Version", VERSIE);
    antwoord.setHeader("Cache-Control", "no-store");
    antwoord.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    antwoord.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    antwoord.setHeader("X-Content-Type-Options", "nosniff");
    antwoord.setHeader("X-Frame-Options", "DENY");
    antwoord.setHeader("Referrer-Policy", "no-referrer");
    verder.doFilter(verzoek, antwoord);
  }
}
