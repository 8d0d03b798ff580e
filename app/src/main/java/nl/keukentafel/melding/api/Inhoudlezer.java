package nl.keukentafel.melding.api;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.keukentafel.aanmelding.api.Probleem;
import nl.keukentafel.aanmelding.api.Probleem.Veldfout;
import nl.keukentafel.melding.api.Veldnamen.Veld;
import nl.keukentafel.melding.model.Meldingsinhoud;
import nl.keukentafel.melding.web.Meldinglezer;
import nl.keukentafel.scherm.Formulier;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a melding: first whether it is JSON of the right shape, then with the rules of
 * the forms. All that is wrong is told at once; what was sent is never repeated.
 */
final class Inhoudlezer {

  /** Longer than any melding within the limits of its fields. */
  static final int GROOTSTE = 100_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<Veldfout> fouten = new ArrayList<>();
  private final Formulier formulier = Formulier.leeg();

  private Inhoudlezer() {}

  static Meldingsinhoud lees(byte[] inhoud, Meldinglezer.Partijgegevens partij, LocalDate vandaag) {
    return new Inhoudlezer().leesAlles(inhoud, partij, vandaag);
  }

  private Meldingsinhoud leesAlles(
      byte[] inhoud, Meldinglezer.Partijgegevens partij, LocalDate vandaag) {
    JsonNode boom = boom(inhoud);
    for (Map.Entry<String, JsonNode> eigenschap : boom.properties()) {
      lees(eigenschap.getKey(), eigenschap.getValue());
    }
    var melding = new Meldinglezer(vandaag).leesVanPartner(formulier, partij);
    formulier
        .fouten()
        .forEach((veld, bericht) -> {
          String eigenschap = Veldnamen.eigenschap(veld);
          if (fouten.stream().noneMatch(fout -> fout.veld().equals(eigenschap))) {
            fouten.add(new Veldfout(eigenschap, bericht));
          }
        });
    if (!fouten.isEmpty()) {
      throw Probleem.ongeldig(fouten);
    }
    return melding.orElseThrow();
  }

  private static JsonNode boom(byte[] inhoud) {
    if (inhoud.length > GROOTSTE) {
      throw Probleem.van(HttpStatus.CONTENT_TOO_LARGE, "te_groot");
    }
    try {
      JsonNode boom = JSON.readTree(inhoud);
      if (!boom.isObject()) {
        throw Probleem.van(HttpStatus.BAD_REQUEST, "geen_object");
      }
      return boom;
    } catch (JacksonException geenJson) {
      throw Probleem.van(HttpStatus.BAD_REQUEST, "geen_json");
    }
  }

  private void lees(String naam, JsonNode waarde) {
    var bekend = Veldnamen.find(naam);
    if (bekend.isEmpty()) {
      // The name came from outside: it is told only when it can be no more than a name.
      String veld = naam.matches("[A-Za-z][A-Za-z0-9]{0,40}") ? naam : "(onbekend)";
      fouten.add(new Veldfout(veld, tekst("melding.api.fout.onbekende_eigenschap")));
      return;
    }
    Veld veld = bekend.get();
    if (waarde.isNull()) {
      return;
    }
    switch (veld.soort()) {
      case TEKST -> leesTekst(veld, waarde);
      case TEKSTEN -> leesTeksten(veld, waarde);
      case JA_NEE -> leesJaNee(veld, waarde);
    }
  }

  private void leesTekst(Veld veld, JsonNode waarde) {
    if (!waarde.isString()) {
      fouten.add(new Veldfout(veld.eigenschap(), tekst("melding.api.fout.geen_tekst")));
    } else if (veld.eigenschap().equals("overGeboortedatum")
        && !waarde.stringValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
      fouten.add(new Veldfout(veld.eigenschap(), tekst("melding.api.fout.geen_datum")));
    } else {
      formulier.met(veld.veld(), waarde.stringValue());
    }
  }

  private void leesTeksten(Veld veld, JsonNode waarde) {
    List<String> teksten = new ArrayList<>();
    if (waarde.isArray()) {
      waarde.forEach(deel -> {
        if (deel.isString()) {
          teksten.add(deel.stringValue());
        }
      });
    }
    if (!waarde.isArray() || teksten.size() != waarde.size()) {
      fouten.add(new Veldfout(veld.eigenschap(), tekst("melding.api.fout.geen_lijst")));
    } else {
      formulier.metAlle(veld.veld(), teksten);
    }
  }

  private void leesJaNee(Veld veld, JsonNode waarde) {
    if (waarde.isBoolean()) {
      formulier.met(veld.veld(), waarde.booleanValue() ? "ja" : "nee");
    } else {
      fouten.add(new Veldfout(veld.eigenschap(), tekst("melding.api.fout.geen_boolean")));
    }
  }
}
