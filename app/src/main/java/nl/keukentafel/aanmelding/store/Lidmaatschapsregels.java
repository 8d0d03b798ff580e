package nl.keukentafel.aanmelding.store;

import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the memberships that the door functions hand over as JSON. */
final class Lidmaatschapsregels {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Lidmaatschapsregels() {}

  /** One membership as the database tells it. */
  record Regel(@Nullable UUID team, String naam, String positie, String type) {}

  static List<Regel> lees(JSONB json) {
    return JSON.readValue(json.data(), new TypeReference<List<Regel>>() {});
  }

  static String naam(String voornaam, @Nullable String tussenvoegsel, String achternaam) {
    return tussenvoegsel == null
        ? voornaam + " " + achternaam
        : voornaam + " " + tussenvoegsel + " " + achternaam;
  }
}
