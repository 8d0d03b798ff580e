package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keukentafel.toets.Antwoord;
import nl.keukentafel.toets.Bezoeker;
import nl.keukentafel.toets.MetProduct;
import nl.keukentafel.toets.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No link that somebody sees is a dead end: each opens, for the person to whom it is shown. */
@MetProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinksTest {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
  private static final int HOOGSTENS = 150;

  private final Product product;

  LinksTest(Product product) {
    this.product = product;
  }

  @BeforeAll
  void vul() throws Exception {
    Voorbeeldvulling.zet(product);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lotte", "Marjan", "Ineke", "Piet", "Farid", "Roos", "Anouk"})
  void elke_link_gaat_open_voor_wie_hem_ziet(String wie) {
    Bezoeker bezoeker = product.bezoeker();
    meldAan(bezoeker, wie);
    Set<String> soorten = new HashSet<>();
    Deque<String> wachtrij = new ArrayDeque<>(List.of("/mij"));
    List<String> dood = new ArrayList<>();
    while (!wachtrij.isEmpty() && soorten.size() < HOOGSTENS) {
      String pad = wachtrij.removeFirst();
      if (pad.startsWith("/taal") || !soorten.add(soort(pad))) {
        continue;
      }
      Antwoord antwoord = bezoeker.haal(pad);
      if (antwoord.status() >= 400) {
        dood.add(pad + " geeft " + antwoord.status());
      }
      Matcher link = LINK.matcher(antwoord.tekst());
      while (link.find()) {
        wachtrij.addLast(link.group(1).replace("&amp;", "&"));
      }
    }
    assertThat(soorten).as("bladzijden gezien").hasSizeGreaterThan(1);
    assertThat(dood).isEmpty();
  }

  /** The path with what differs between two pages of one kind left out. */
  private static String soort(String pad) {
    return pad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("=[^&]*", "=*");
  }

  /** By the button of the sign-in page. */
  private static void meldAan(Bezoeker bezoeker, String wie) {
    String pagina = bezoeker.haal("/inloggen").tekst();
    String tot = pagina.substring(0, pagina.indexOf("Kies " + wie));
    String begin = "name=\"naam\" value=\"";
    String naam = tot.substring(tot.lastIndexOf(begin) + begin.length());
    naam = naam.substring(0, naam.indexOf('"'));
    assertThat(
            bezoeker
                .stuur("/inloggen", "naam", naam, "wachtwoord", Voorbeeldomgeving.WACHTWOORD)
                .status())
        .isEqualTo(303);
  }
}
