package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keukentafel.kern.Burgerservicenummer;
import org.junit.jupiter.api.Test;

class TestnummersTest {

  @Test
  void er_zijn_precies_9091_testnummers_en_alle_halen_de_elfproef() {
    assertThat(Testnummers.alle())
        .hasSize(9_091)
        .doesNotHaveDuplicates()
        .allMatch(nummer -> nummer.startsWith("9999"))
        .allSatisfy(nummer -> assertThat(new Burgerservicenummer(nummer).cijfers()).hasSize(9));
  }
}
