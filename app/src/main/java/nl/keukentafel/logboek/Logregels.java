package nl.keukentafel.logboek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.OrganisatieId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines of the logbook; the same columns for who looks and for who seals. */
@Component
class Logregels {

  private static final List<SelectField<?>> KOLOMMEN =
      List.of(
          REGEL.ID,
          REGEL.TIJD,
          REGEL.TRACE,
          REGEL.WIE,
          REGEL.NAMENS,
          REGEL.HANDELING,
          REGEL.VERWERKING,
          REGEL.OVER_SOORT,
          REGEL.OVER,
          REGEL.GRONDSLAG,
          REGEL.WET,
          REGEL.UITKOMST);

  private final DSLContext sql;

  Logregels(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Lines that answer a question, the newest first; one more than asked, to see if there is more.
   */
  List<Logregel> zoek(Logvraag vraag) {
    List<Condition> voorwaarden = new ArrayList<>();
    voorwaarden.add(REGEL.TIJD.ge(vraag.van().atOffset(ZoneOffset.UTC)));
    voorwaarden.add(REGEL.TIJD.lt(vraag.tot().atOffset(ZoneOffset.UTC)));
    if (vraag.over() != null) {
      voorwaarden.add(REGEL.OVER.eq(vraag.over()));
    }
    if (vraag.wie() != null) {
      voorwaarden.add(REGEL.WIE.eq(vraag.wie().waarde()));
    }
    if (vraag.handeling() != null) {
      voorwaarden.add(REGEL.HANDELING.eq(vraag.handeling()));
    }
    if (vraag.uitkomst() != null) {
      voorwaarden.add(REGEL.UITKOMST.eq(vraag.uitkomst()));
    }
    Logvraag.Plek na = vraag.na();
    if (na != null) {
      voorwaarden.add(
          DSL.row(REGEL.TIJD, REGEL.ID).lt(na.tijd().atOffset(ZoneOffset.UTC), na.id()));
    }
    return sql.select(KOLOMMEN)
        .from(REGEL)
        .where(voorwaarden)
        .orderBy(REGEL.TIJD.desc(), REGEL.ID.desc())
        .limit(vraag.hoogstens() + 1)
        .fetch(Logregels::regel);
  }

  /** Lines between two moments, by number: those whose number is, or is not, among these. */
  List<Logregel> tussen(Instant van, Instant tot, Condition welke, int hoogstens) {
    return sql.select(KOLOMMEN)
        .from(REGEL)
        .where(REGEL.TIJD.ge(van.atOffset(ZoneOffset.UTC)))
        .and(REGEL.TIJD.lt(tot.atOffset(ZoneOffset.UTC)))
        .and(welke)
        .orderBy(REGEL.ID)
        .limit(hoogstens)
        .fetch(Logregels::regel);
  }

  private static Logregel regel(Record rij) {
    return new Logregel(
        rij.get(REGEL.ID),
        rij.get(REGEL.TIJD).toInstant(),
        rij.get(REGEL.TRACE),
        medewerker(rij),
        rij.get(REGEL.NAMENS) == null ? null : new OrganisatieId(rij.get(REGEL.NAMENS)),
        rij.get(REGEL.HANDELING),
        rij.get(REGEL.VERWERKING),
        rij.get(REGEL.OVER_SOORT),
        rij.get(REGEL.OVER),
        rij.get(REGEL.GRONDSLAG),
        rij.get(REGEL.WET),
        rij.get(REGEL.UITKOMST));
  }

  private static @Nullable MedewerkerId medewerker(Record rij) {
    return rij.get(REGEL.WIE) == null ? null : new MedewerkerId(rij.get(REGEL.WIE));
  }
}
