package nl.keukentafel.scherm;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Templates, static files, language and form arguments. */
@Configuration(proxyBeanMethods = false)
class SchermConfiguratie implements WebMvcConfigurer {

  /** Templates are compiled in the build; nothing is read or compiled at run time. */
  @Bean
  static TemplateEngine sjabloonmotor() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, null, "nl.keukentafel.sjablonen");
  }

  @Bean
  static UrlBasedViewResolver sjabloonweergave(
      TemplateEngine motor, ObjectProvider<SchilBron> schillen) {
    UrlBasedViewResolver zoeker =
        new UrlBasedViewResolver() {
          @Override
          protected AbstractUrlBasedView instantiateView() {
            return new Sjabloon(motor, schillen);
          }
        };
    zoeker.setViewClass(Sjabloon.class);
    zoeker.setSuffix(".jte");
    return zoeker;
  }

  /** Dutch unless the reader chose English; remembered in a cookie without personal data. */
  @Bean
  static LocaleResolver localeResolver() {
    CookieLocaleResolver talen = new CookieLocaleResolver("kt_taal");
    talen.setDefaultLocale(Teksten.NEDERLANDS);
    talen.setCookieHttpOnly(true);
    talen.setCookieSameSite("Lax");
    talen.setRejectInvalidCookies(false);
    return talen;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> lezers) {
    lezers.add(new FormulierLezer());
  }

  /**
   * A NUL in what a request asks falls out, as {@link Formulier} does with fields: nobody can type
   * it and PostgreSQL cannot hold it. In a path the firewall refuses it.
   */
  @Override
  public void addFormatters(FormatterRegistry register) {
    register.addConverter(String.class, String.class, tekst -> tekst.replace("\0", ""));
  }

  /** The names carry a hash of the content, so a browser may keep them for ever. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry register) {
    register
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(
            CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new org.springframework.web.servlet.resource.EncodedResourceResolver());
  }

  private static final class FormulierLezer implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Formulier.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer model,
        NativeWebRequest verzoek,
        @Nullable WebDataBinderFactory binders) {
      MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
      verzoek.getParameterMap().forEach((naam, waarden) -> velden.put(naam, List.of(waarden)));
      return Formulier.van(velden);
    }
  }

  /** One template, shown. */
  static final class Sjabloon extends AbstractUrlBasedView {

    private final TemplateEngine motor;
    private final ObjectProvider<SchilBron> schillen;

    Sjabloon(TemplateEngine motor, ObjectProvider<SchilBron> schillen) {
      this.motor = motor;
      this.schillen = schillen;
      setContentType("text/html;charset=UTF-8");
    }

    @Override
    public boolean checkResource(Locale taal) {
      return motor.hasTemplate(naam());
    }

    @Override
    protected void renderMergedOutputModel(
        Map<String, Object> model, HttpServletRequest verzoek, HttpServletResponse antwoord)
        throws Exception {
      Map<String, @Nullable Object> waarden = new HashMap<>();
      waarden.put(Scherm.PAGINA, model.get(Scherm.PAGINA));
      waarden.put("schil", schillen.getObject().schil(verzoek));
      Utf8ByteOutput uitvoer = new Utf8ByteOutput();
      motor.render(naam(), waarden, uitvoer);
      antwoord.setContentType(getContentType());
      antwoord.setContentLength(uitvoer.getContentLength());
      uitvoer.writeTo(antwoord.getOutputStream());
    }

    private String naam() {
      return java.util.Objects.requireNonNull(getUrl());
    }
  }
}
