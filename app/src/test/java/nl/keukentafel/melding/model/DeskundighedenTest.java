package nl.keukentafel.melding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.keukentafel.inrichting.Leefgebied;
import org.junit.jupiter.api.Test;

/**
 * The words of the triage table and the leefgebieden of a casus are two languages for one thing.
 */
final class DeskundighedenTest {

  @Test
  void wat_de_tabel_vraagt_wordt_een_leefgebied_waarin_een_teamlid_iets_kan() {
    assertThat(Deskundigheden.leefgebieden(List.of("schuldhulp", "jeugd_en_gezin")))
        .containsExactlyInAnyOrder(Leefgebied.FINANCIEN, Leefgebied.OPVOEDING);
    assertThat(Deskundigheden.leefgebieden(List.of("werk_en_inkomen")))
        .as("een van beide, en altijd dezelfde")
        .containsExactly(Leefgebied.DAGBESTEDING);
  }

  @Test
  void elk_leefgebied_komt_terug_als_het_woord_van_de_tabel() {
    for (String code :
        List.of("schuldhulp", "ouderen", "jeugd_en_gezin", "werk_en_inkomen", "veiligheid_thuis")) {
      assertThat(Deskundigheden.van(Set.copyOf(Deskundigheden.leefgebieden(List.of(code)))))
          .containsExactly(code);
    }
  }

  @Test
  void een_eigen_woord_van_de_gemeente_vraagt_niemand_in_het_bijzonder() {
    assertThat(Deskundigheden.leefgebieden(List.of("varen"))).isEmpty();
  }
}
