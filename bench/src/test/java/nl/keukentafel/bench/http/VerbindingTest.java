package nl.keukentafel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerbindingTest {

  private static final byte[] LANG = "wijk ".repeat(40_000).getBytes(StandardCharsets.UTF_8);

  private HttpServer server;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/met-lengte",
        uitwisseling -> {
          uitwisseling.sendResponseHeaders(200, LANG.length);
          uitwisseling.getResponseBody().write(LANG);
          uitwisseling.close();
        });
    server.createContext(
        "/in-brokken",
        uitwisseling -> {
          uitwisseling.sendResponseHeaders(200, 0);
          uitwisseling.getResponseBody().write(LANG);
          uitwisseling.close();
        });
    server.createContext(
        "/naar",
        uitwisseling -> {
          uitwisseling.getResponseHeaders().set("Location", "http://localhost/inloggen?naar=x");
          uitwisseling.getResponseHeaders().add("Set-Cookie", "kt_sessie=geheim; Path=/");
          uitwisseling.sendResponseHeaders(302, -1);
          uitwisseling.close();
        });
    server.start();
  }

  @AfterEach
  void eind() {
    server.stop(0);
  }

  @Test
  void leest_een_antwoord_met_lengte_en_een_in_brokken_op_dezelfde_verbinding() throws IOException {
    try (Browser browser = browser()) {
      for (int i = 0; i < 3; i++) {
        assertThat(browser.haal("/met-lengte").inhoud()).isEqualTo(LANG);
        assertThat(browser.haal("/in-brokken").inhoud()).isEqualTo(LANG);
      }
    }
  }

  @Test
  void volgt_geen_verwijzing_en_onthoudt_koekjes() throws IOException {
    try (Browser browser = browser()) {
      Antwoord antwoord = browser.haal("/naar");
      assertThat(antwoord.naarInloggen()).isTrue();
      assertThat(antwoord.isGelukt()).isFalse();
      assertThat(
              new String(
                  browser.verzoek("GET", "/", java.util.Map.of(), new byte[0]),
                  StandardCharsets.UTF_8))
          .contains("Cookie: kt_sessie=geheim\r\n");
    }
  }

  @Test
  void zonder_antwoord_is_er_een_fout_en_nooit_een_tweede_poging() {
    int poort = server.getAddress().getPort();
    server.stop(0);
    try (Browser browser = new Browser(poort, Duration.ofSeconds(2))) {
      assertThatThrownBy(() -> browser.haal("/met-lengte")).isInstanceOf(IOException.class);
    }
  }

  private Browser browser() {
    return new Browser(server.getAddress().getPort(), Duration.ofSeconds(5));
  }
}
