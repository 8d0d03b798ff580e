package nl.keukentafel.kern;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the house: Dutch time. */
@Configuration(proxyBeanMethods = false)
class KernConfiguratie {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}
