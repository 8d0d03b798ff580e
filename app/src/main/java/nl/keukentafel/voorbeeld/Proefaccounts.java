package nl.keukentafel.voorbeeld;

import static nl.keukentafel.database.sql.aanmelding.Tables.VOORBEELDACCOUNTS;

import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.start.Startmededeling;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells on the console who can sign in to the example; silent where there is none. */
@Component
class Proefaccounts implements Startmededeling {

  private final DSLContext sql;

  Proefaccounts(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<String> regels() {
    List<String> accounts = sql.selectFrom(VOORBEELDACCOUNTS.call()).fetch(Proefaccounts::regel);
    if (accounts.isEmpty()) {
      return List.of();
    }
    List<String> regels = new ArrayList<>();
    regels.add(
        "Inloggen kan als een van deze mensen, met wachtwoord "
            + Voorbeeldomgeving.WACHTWOORD
            + " (alles is verzonnen):");
    regels.addAll(accounts);
    return regels;
  }

  private static String regel(Record rij) {
    String[] rollen = rij.get(VOORBEELDACCOUNTS.ROLLEN);
    JsonNode lid =
        JsonMapper.shared().readTree(rij.get(VOORBEELDACCOUNTS.LIDMAATSCHAPPEN).data()).path(0);
    String rol = rollen.length > 0 ? rollen[0] : lid.path("positie").asString("");
    String waar = lid.path("naam").asString(rij.get(VOORBEELDACCOUNTS.GEMEENTE));
    return "  %-42s %s, %s"
        .formatted(rij.get(VOORBEELDACCOUNTS.AANMELDNAAM), rol.replace('_', ' '), waar);
  }
}
