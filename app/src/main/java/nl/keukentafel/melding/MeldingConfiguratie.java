package nl.keukentafel.melding;

import nl.keukentafel.melding.triage.Triagetabellen;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The triage tables in use, read once; the shipped one right after the start. */
@Configuration(proxyBeanMethods = false)
class MeldingConfiguratie {

  private final Triagetabellen tabellen = new Triagetabellen();

  @Bean
  Triagetabellen triagetabellen() {
    return tabellen;
  }

  @EventListener(ApplicationReadyEvent.class)
  void leesVooruit() {
    tabellen.laadVooruit();
  }
}
