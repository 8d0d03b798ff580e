package nl.keukentafel.aanmelding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.aanmelding.Partner;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in, headers and the guard. Spring Security brings CSRF and the headers; rights are ours. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie implements WebMvcConfigurer {

  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final EindpuntWacht wacht;

  AanmeldingConfiguratie(EindpuntWacht wacht) {
    this.wacht = wacht;
  }

  @Bean
  static PasswordEncoder wachtwoorden() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  /** Boot would otherwise invent a user with a printed password. */
  @Bean
  static UserDetailsService geenStandaardgebruiker() {
    return naam -> {
      throw new UsernameNotFoundException("niet in gebruik");
    };
  }

  @Bean
  static SecurityFilterChain beveiliging(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(alles -> alles.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf ->
            csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                .ignoringRequestMatchers("/api/**"))
        .headers(koppen ->
            koppen
                .contentSecurityPolicy(c -> c.policyDirectives(CSP))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /** After the security headers and the CSRF check, before the pages. */
  @Bean
  static FilterRegistrationBean<WieFilter> wieFilterRegistratie(WieFilter filter) {
    FilterRegistrationBean<WieFilter> registratie = new FilterRegistrationBean<>(filter);
    registratie.setOrder(0);
    return registratie;
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(wacht).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> lezers) {
    lezers.add(new WieLezer());
  }

  /** Hands {@link Gebruiker} or {@link Partner} to a controller method. */
  private static final class WieLezer implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Gebruiker.class)
          || parameter.getParameterType().equals(Partner.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer model,
        NativeWebRequest verzoek,
        @Nullable WebDataBinderFactory binders) {
      HttpServletRequest http = verzoek.getNativeRequest(HttpServletRequest.class);
      if (http == null) {
        throw new IllegalStateException("Geen HTTP-verzoek");
      }
      return parameter.getParameterType().equals(Gebruiker.class)
          ? Wie.findGebruiker(http).orElseThrow()
          : Wie.findPartner(http).orElseThrow();
    }
  }
}
