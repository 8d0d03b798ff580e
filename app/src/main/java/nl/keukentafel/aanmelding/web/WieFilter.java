package nl.keukentafel.aanmelding.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Partner;
import nl.keukentafel.aanmelding.store.PartnerStore;
import nl.keukentafel.aanmelding.store.SessieStore.Sessie;
import nl.keukentafel.aanmelding.usecase.Sessies;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.logboek.Logplicht;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is behind a request and runs the rest of it in that person's context: one gemeente,
 * one trace. Nobody behind it means: no gemeente, and so no rows.
 */
@Component
class WieFilter extends OncePerRequestFilter {

  static final String KOEKJE = "kt_sessie";

  private final Sessies sessies;
  private final PartnerStore partners;

  WieFilter(Sessies sessies, PartnerStore partners) {
    this.sessies = sessies;
    this.partners = partners;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return verzoek.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    Werkcontext context = context(verzoek);
    try {
      Logplicht.waak(() ->
          context.doe(() -> {
            verder.doFilter(verzoek, antwoord);
            return true;
          }));
    } catch (ServletException | IOException | RuntimeException | Error fout) {
      throw fout;
    } catch (Throwable fout) {
      throw new ServletException(fout);
    }
  }

  private Werkcontext context(HttpServletRequest verzoek) {
    UUID trace = UUID.randomUUID();
    if (verzoek.getRequestURI().startsWith("/api/")) {
      Optional<Partner> partner =
          bearer(verzoek).flatMap(token -> partners.find(Sessies.hash(token)));
      partner.ifPresent(p -> Wie.zet(verzoek, p));
      return partner
          .map(p -> new Werkcontext(p.gemeente(), null, null, p.organisatie(), trace))
          .orElseGet(() -> new Werkcontext(null, null, null, null, trace));
    }
    Optional<Sessie> sessie = geheim(verzoek).flatMap(sessies::find);
    sessie.filter(Sessie::moetWijzigen).ifPresent(s -> Wie.zetMoetWijzigen(verzoek));
    Optional<Gebruiker> gebruiker = sessie.map(Sessie::gebruiker);
    gebruiker.ifPresent(g -> Wie.zet(verzoek, g));
    return gebruiker
        .map(g -> new Werkcontext(g.gemeente(), g.account(), g.medewerker(), null, trace))
        .orElseGet(() -> new Werkcontext(null, null, null, null, trace));
  }

  private static Optional<String> bearer(HttpServletRequest verzoek) {
    return Optional.ofNullable(verzoek.getHeader("Authorization"))
        .filter(kop -> kop.startsWith("Bearer "))
        .map(kop -> kop.substring("Bearer ".length()).strip());
  }

  /** The secret in the session cookie. */
  static Optional<String> geheim(HttpServletRequest verzoek) {
    Cookie[] koekjes = verzoek.getCookies();
    return koekjes == null
        ? Optional.empty()
        : Arrays.stream(koekjes)
            .filter(koekje -> koekje.getName().equals(KOEKJE))
            .map(Cookie::getValue)
            .findFirst();
  }
}
