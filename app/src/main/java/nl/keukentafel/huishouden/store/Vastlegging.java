package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.HUISHOUDEN_;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Relatie;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/**
 * What this room knows of somebody's relation to a household: who began it may go on recording it
 * for a week, until a melding or casus gives them a task (AVG art. 5(1)(b): no longer than needed).
 */
@Repository
public class Vastlegging implements Betrokkenheden.Bron {

  private static final Duration ZOLANG = Duration.ofDays(7);

  private final DSLContext sql;
  private final Clock klok;

  Vastlegging(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  /** The same, for a row that was read for another reason. */
  static boolean legtVast(Record rij, Instant nu) {
    UUID begonnenDoor = rij.get(HUISHOUDEN_.BEGONNEN_DOOR);
    return begonnenDoor != null
        && Werkcontext.huidig()
            .map(Werkcontext::medewerker)
            .filter(wie -> wie.waarde().equals(begonnenDoor))
            .isPresent()
        && rij.get(HUISHOUDEN_.BEGONNEN_OP).toInstant().isAfter(nu.minus(ZOLANG));
  }

  @Override
  public Set<Relatie> relaties(HuishoudenId huishouden, Gebruiker wie) {
    return relaties(List.of(huishouden), wie).getOrDefault(huishouden, Set.of());
  }

  @Override
  public Map<HuishoudenId, Set<Relatie>> relaties(
      Collection<HuishoudenId> huishoudens, Gebruiker wie) {
    return sql.select(HUISHOUDEN_.ID)
        .from(HUISHOUDEN_)
        .where(HUISHOUDEN_.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(HUISHOUDEN_.ID.in(huishoudens.stream().map(HuishoudenId::waarde).toList()))
        .and(HUISHOUDEN_.BEGONNEN_DOOR.eq(wie.medewerker().waarde()))
        .and(HUISHOUDEN_.BEGONNEN_OP.gt(OffsetDateTime.now(klok).minus(ZOLANG)))
        .fetchMap(
            rij -> new HuishoudenId(rij.value1()), rij -> Set.of(Relatie.LEGT_HUISHOUDEN_VAST));
  }
}
