package nl.keukentafel.termijn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of terms and the calendar as shipped, read once. */
@Configuration(proxyBeanMethods = false)
class TermijnConfiguratie {

  @Bean
  static Termijntabel termijntabel() {
    return Termijntabel.meegeleverd();
  }

  @Bean
  static Werkdagen werkdagen() {
    return Werkdagen.nederlands();
  }

  @Bean
  static Termijnrekening termijnrekening(Termijntabel tabel, Werkdagen werkdagen) {
    return new Termijnrekening(tabel, werkdagen);
  }

  @Bean
  static Startregels startregels() {
    return Startregels.meegeleverd();
  }
}
