package nl.keukentafel.inrichting.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keukentafel.inrichting.Begrip;
import nl.keukentafel.inrichting.model.Keuzelijst;
import org.junit.jupiter.api.Test;

/** Every value and every choice has a label, in both languages, and no label is left over. */
class BerichtenTest {

  private static final Locale NL = Locale.of("nl");
  private static final ResourceBundle NEDERLANDS = bundel(NL);
  private static final ResourceBundle ENGELS = bundel(Locale.ENGLISH);

  private static ResourceBundle bundel(Locale taal) {
    return ResourceBundle.getBundle("berichten.inrichting", taal);
  }

  private static Set<String> sleutelsInCode() {
    Stream<String> begrippen =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.keukentafel.inrichting")
                .stream()
                .filter(klasse -> klasse.isAssignableTo(Begrip.class) && klasse.isEnum())
                .map(JavaClass::reflect)
                .flatMap(klasse -> Stream.of(klasse.getEnumConstants()))
                .map(waarde -> ((Begrip) waarde).sleutel());
    Stream<String> keuzes = Keuzelijst.alle().stream().map(punt -> punt.naam().sleutel());
    return Stream.concat(begrippen, keuzes).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nederlands_en_engels_hebben_dezelfde_sleutels() {
    assertThat(ENGELS.keySet()).containsExactlyInAnyOrderElementsOf(NEDERLANDS.keySet());
  }

  @Test
  void elke_waarde_en_elke_keuze_heeft_een_naam() {
    assertThat(NEDERLANDS.keySet()).containsAll(sleutelsInCode());
  }

  private static Set<String> gaten(String patroon) {
    return Pattern.compile("\\{\\d}")
        .matcher(patroon)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void elk_patroon_vraagt_in_beide_talen_hetzelfde() {
    for (String sleutel : NEDERLANDS.keySet()) {
      assertThat(gaten(NEDERLANDS.getString(sleutel)))
          .as(sleutel)
          .isEqualTo(gaten(ENGELS.getString(sleutel)));
    }
  }
}
