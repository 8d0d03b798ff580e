package nl.keukentafel.toets;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.kern.UseCase;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;

/** The rules of the house style that a machine can see (8-huisstijl). */
final class HuisregelsTest {

  private static final String[] GEMAAKT = {
    "nl.keukentafel.sjablonen..", "nl.keukentafel.database.sql.."
  };

  /** Our own classes; not the tests, and not what the build generates. */
  private static final JavaClasses HUIS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.keukentafel")
          .that(resideOutsideOfPackages(GEMAAKT));

  private static final DescribedPredicate<JavaClass> SQL =
      resideInAnyPackage(
          "org.jooq..", "nl.keukentafel.database.sql..", "java.sql..", "javax.sql..");

  private static final DescribedPredicate<JavaClass> HTTP =
      resideInAnyPackage(
          "jakarta.servlet..",
          "org.springframework.web..",
          "org.springframework.http..",
          "org.springframework.boot.web..",
          "org.springframework.security.web..");

  /**
   * SQL lives in {@code store}. A room without that package is flat: there only a bean does so,
   * that is a class marked as repository or service. The rooms below the rooms — the database
   * itself, the embedded server, the start and the transaction — speak JDBC by trade, and so does
   * the room that fills a database with an example in bulk.
   */
  @Test
  void sql_staat_alleen_in_store_of_in_een_bean_van_een_platte_kamer() {
    Set<String> metStore =
        HUIS.stream()
            .map(JavaClass::getPackageName)
            .filter(pakket -> pakket.contains(".store"))
            .map(HuisregelsTest::kamer)
            .collect(Collectors.toSet());
    DescribedPredicate<JavaClass> magHet =
        describe(
            "in a store, or a bean of a flat room",
            klasse -> {
              JavaClass buitenste = klasse;
              while (buitenste.getEnclosingClass().isPresent()) {
                buitenste = buitenste.getEnclosingClass().get();
              }
              // The tool that stores ask with is no store itself.
              return buitenste.isEquivalentTo(nl.keukentafel.kern.Vastevraag.class)
                  || klasse.getPackageName().matches(".*\\.store(\\..*)?")
                  || (!metStore.contains(kamer(klasse.getPackageName()))
                      && (buitenste.isMetaAnnotatedWith(
                          org.springframework.stereotype.Component.class)));
            });
    noClasses()
        .that(
            resideOutsideOfPackages(
                    "nl.keukentafel.database..",
                    "nl.keukentafel.postgres..",
                    "nl.keukentafel.start..",
                    "nl.keukentafel.voorbeeld..")
                .and(DescribedPredicate.not(magHet)))
        .should()
        .dependOnClassesThat(SQL)
        .check(HUIS);
  }

  @Test
  void http_blijft_aan_de_voorkant() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..web..",
            "..api..",
            "nl.keukentafel.scherm..",
            "nl.keukentafel.start..",
            "nl.keukentafel.werkplek..")
        .should()
        .dependOnClassesThat(HTTP)
        .check(HUIS);
  }

  @Test
  void een_model_kent_geen_spring_geen_sql_en_geen_http() {
    noClasses()
        .that()
        .resideInAPackage("..model..")
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .dependOnClassesThat(SQL.or(HTTP).or(resideInAnyPackage("org.springframework..")))
        .allowEmptyShould(true)
        .check(HUIS);
  }

  @Test
  void alleen_de_triage_kent_de_beslistabellen() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.keukentafel.melding.triage..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."))
        .check(HUIS);
  }

  @Test
  void wat_een_klasse_nodig_heeft_komt_binnen_door_de_constructor() {
    noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .check(HUIS);
  }

  @Test
  void geen_oude_datums() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, Calendar.class, java.text.SimpleDateFormat.class)
        .check(HUIS);
  }

  /** A bean asks the clock it was given, so that a test can move the time. */
  @Test
  void de_tijd_komt_van_de_klok_van_het_huis() {
    DescribedPredicate<AccessTarget> nuZonderKlok =
        describe(
            "now() without a clock",
            doel ->
                doel instanceof AccessTarget.CodeUnitAccessTarget methode
                    && methode.getName().equals("now")
                    && methode.getOwner().getPackageName().equals("java.time")
                    && methode.getRawParameterTypes().stream()
                        .noneMatch(soort -> soort.isEquivalentTo(Clock.class)));
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "nl.keukentafel.postgres..", "nl.keukentafel.start..", "nl.keukentafel.bench..")
        .should()
        .accessTargetWhere(
            describe("now() without a clock", toegang -> nuZonderKlok.test(toegang.getTarget())))
        .check(HUIS);
  }

  @Test
  void alleen_de_start_en_een_opdracht_schrijven_naar_het_scherm_van_de_beheerder() {
    noClasses()
        .that()
        .resideOutsideOfPackages("nl.keukentafel.start..", "nl.keukentafel.database")
        .and()
        .areNotAnnotatedWith("picocli.CommandLine$Command")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(HUIS);
  }

  @Test
  void een_naam_zegt_wat_iets_is() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)").check(HUIS);
    noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..").check(HUIS);
  }

  @Test
  void een_use_case_heeft_een_deur() {
    classes()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should(
            new ArchCondition<>("have one public method") {
              @Override
              public void check(JavaClass klasse, ConditionEvents gebeurtenissen) {
                var openbaar =
                    klasse.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .toList();
                // Hearing the news that it waits for belongs to the same act.
                long deuren =
                    openbaar.stream()
                        .filter(m -> !m.isMetaAnnotatedWith(EventListener.class))
                        .count();
                if (deuren > 1) {
                  gebeurtenissen.add(
                      SimpleConditionEvent.violated(
                          klasse,
                          klasse.getName()
                              + " heeft "
                              + openbaar.stream().map(m -> m.getName()).toList()));
                }
              }
            })
        .allowEmptyShould(true)
        .check(HUIS);
  }

  /** Singletons are shared by all requests: a field that changes would be shared as well. */
  @Test
  void een_use_case_onthoudt_niets() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(UseCase.class)
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .check(HUIS);
  }

  @Test
  void elk_pakket_zegt_wat_leeg_mag_zijn() {
    Map<String, Boolean> pakketten =
        HUIS.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .collect(
                Collectors.toMap(
                    pakket -> pakket.getName(),
                    pakket -> pakket.isAnnotatedWith(NullMarked.class),
                    (een, ander) -> een));
    assertThat(pakketten).isNotEmpty().allSatisfy((naam, goed) -> assertThat(goed).isTrue());
  }

  private static String kamer(String pakket) {
    return Arrays.stream(pakket.split("\\.")).limit(3).collect(Collectors.joining("."));
  }
}
