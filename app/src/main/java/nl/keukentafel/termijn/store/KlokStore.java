package nl.keukentafel.termijn.store;

import static nl.keukentafel.database.sql.termijn.Tables.KLOK;
import static nl.keukentafel.database.sql.termijn.Tables.OPSCHORTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.Periode;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.termijn.Klok;
import nl.keukentafel.termijn.Opschortgrond;
import nl.keukentafel.termijn.Opschorting;
import nl.keukentafel.termijn.Termijnaard;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Clocks and their suspensions. */
@Repository
public class KlokStore {
  private final DSLContext sql;

  KlokStore(DSLContext sql) {
    this.sql = sql;
  }

  /** A clock as kept: for which thing it runs. */
  public record Bewaard(UUID id, String voorSoort, UUID voor, Klok klok) {}

  /** When a clock asks for attention; kept so that a list can be cut without computing. */
  public record Merkdagen(LocalDate half, LocalDate letOp) {}

  /** Tells what the end of a kind of clock means; the table of terms knows. */
  @FunctionalInterface
  public interface Aarden {
    Termijnaard van(String soort, LocalDate begin);
  }

  /** Keeps a new clock, unless an open one of its kind runs for this thing. */
  public void voegToe(String voorSoort, UUID voor, Klok klok, Merkdagen merk) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    sql.insertInto(
            KLOK,
            KLOK.GEMEENTE,
            KLOK.SOORT,
            KLOK.VOOR_SOORT,
            KLOK.VOOR,
            KLOK.GESTART_OP,
            KLOK.HALF_OP,
            KLOK.LET_OP_VANAF,
            KLOK.UITERLIJK)
        .select(
            DSL.select(
                    DSL.val(gemeente),
                    DSL.val(klok.soort()),
                    DSL.val(voorSoort),
                    DSL.val(voor),
                    DSL.val(klok.startdatum()),
                    DSL.val(merk.half()),
                    DSL.val(merk.letOp()),
                    DSL.val(klok.uitersteDatum()))
                .whereNotExists(
                    DSL.selectOne()
                        .from(KLOK)
                        .where(KLOK.VOOR.eq(voor))
                        .and(KLOK.SOORT.eq(klok.soort()))
                        .and(KLOK.AFGEROND_OP.isNull())))
        .execute();
  }

  /** Keeps a new clock beside those that run already. */
  public UUID voegAfspraakToe(String voorSoort, UUID voor, Klok klok, Merkdagen merk) {
    return sql.insertInto(KLOK)
        .set(KLOK.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(KLOK.SOORT, klok.soort())
        .set(KLOK.VOOR_SOORT, voorSoort)
        .set(KLOK.VOOR, voor)
        .set(KLOK.GESTART_OP, klok.startdatum())
        .set(KLOK.HALF_OP, merk.half())
        .set(KLOK.LET_OP_VANAF, merk.letOp())
        .set(KLOK.UITERLIJK, klok.uitersteDatum())
        .returningResult(KLOK.ID)
        .fetchSingle()
        .value1();
  }

  /** Marks one clock as done; one that is done already stays as it is. */
  public void rondAf(UUID klok, LocalDate dag) {
    sql.update(KLOK)
        .set(KLOK.AFGEROND_OP, dag)
        .where(KLOK.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(KLOK.ID.eq(klok))
        .and(KLOK.AFGEROND_OP.isNull())
        .execute();
  }

  /** The clocks of these things that are not done, with their suspensions, in one query. */
  public List<Bewaard> open(Collection<UUID> onderwerpen, Aarden aarden) {
    return onderwerpen.isEmpty()
        ? List.of()
        : lees(KLOK.VOOR.in(onderwerpen).and(KLOK.AFGEROND_OP.isNull()), aarden);
  }

  public Optional<Bewaard> find(UUID klok, Aarden aarden) {
    return lees(KLOK.ID.eq(klok), aarden).stream().findFirst();
  }

  private List<Bewaard> lees(Condition welke, Aarden aarden) {
    Map<UUID, List<Record>> rijen = new LinkedHashMap<>();
    sql.select(KLOK.fields())
        .select(OPSCHORTING.GROND, OPSCHORTING.VAN, OPSCHORTING.TOT, OPSCHORTING.TOELICHTING)
        .from(KLOK)
        .leftJoin(OPSCHORTING)
        .on(OPSCHORTING.GEMEENTE.eq(KLOK.GEMEENTE).and(OPSCHORTING.KLOK.eq(KLOK.ID)))
        .where(KLOK.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()).and(welke))
        .orderBy(KLOK.UITERLIJK, KLOK.ID, OPSCHORTING.VAN)
        .forEach(rij -> rijen.computeIfAbsent(rij.get(KLOK.ID), id -> new ArrayList<>()).add(rij));
    return rijen.values().stream().map(groep -> bewaard(groep, aarden)).toList();
  }

  private static Bewaard bewaard(List<Record> groep, Aarden aarden) {
    Record rij = groep.getFirst();
    List<Opschorting> stil =
        groep.stream()
            .filter(r -> r.get(OPSCHORTING.GROND) != null)
            .map(r ->
                new Opschorting(
                    new Periode(
                        r.get(OPSCHORTING.VAN), Optional.ofNullable(r.get(OPSCHORTING.TOT))),
                    Opschortgrond.valueOf(r.get(OPSCHORTING.GROND)),
                    r.get(OPSCHORTING.TOELICHTING)))
            .toList();
    String soort = rij.get(KLOK.SOORT);
    LocalDate begin = rij.get(KLOK.GESTART_OP);
    return new Bewaard(
        rij.get(KLOK.ID),
        rij.get(KLOK.VOOR_SOORT),
        rij.get(KLOK.VOOR),
        new Klok(
            soort,
            aarden.van(soort, begin),
            begin,
            rij.get(KLOK.UITERLIJK),
            stil,
            Optional.ofNullable(rij.get(KLOK.AFGEROND_OP))));
  }

  /** Marks the open clocks of this kind as done. */
  public void rondAf(String soort, UUID voor, LocalDate dag) {
    sql.update(KLOK)
        .set(KLOK.AFGEROND_OP, dag)
        .where(KLOK.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(KLOK.VOOR.eq(voor))
        .and(KLOK.SOORT.eq(soort))
        .and(KLOK.AFGEROND_OP.isNull())
        .execute();
  }

  /** Moves the open clocks of one thing to another. */
  public void verhuis(UUID van, String naarSoort, UUID naar) {
    sql.update(KLOK)
        .set(KLOK.VOOR_SOORT, naarSoort)
        .set(KLOK.VOOR, naar)
        .where(KLOK.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(KLOK.VOOR.eq(van))
        .and(KLOK.AFGEROND_OP.isNull())
        .execute();
  }

  /** Adds the last suspension of the clock. */
  public void schortOp(UUID klok, Opschorting laatste, MedewerkerId door) {
    sql.insertInto(OPSCHORTING)
        .set(OPSCHORTING.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(OPSCHORTING.KLOK, klok)
        .set(OPSCHORTING.GROND, laatste.grond().name())
        .set(OPSCHORTING.TOELICHTING, laatste.toelichting())
        .set(OPSCHORTING.VAN, laatste.periode().van())
        .set(OPSCHORTING.DOOR, door.waarde())
        .execute();
  }

  /** Ends the running suspension and moves the end of the clock. */
  public void hervat(UUID klok, LocalDate weerVanaf, LocalDate uiterlijk, Merkdagen merk) {
    UUID gemeente = Werkcontext.gemeenteNu().waarde();
    sql.update(OPSCHORTING)
        .set(OPSCHORTING.TOT, weerVanaf)
        .where(OPSCHORTING.GEMEENTE.eq(gemeente))
        .and(OPSCHORTING.KLOK.eq(klok))
        .and(OPSCHORTING.TOT.isNull())
        .execute();
    sql.update(KLOK)
        .set(KLOK.UITERLIJK, uiterlijk)
        .set(KLOK.HALF_OP, merk.half())
        .set(KLOK.LET_OP_VANAF, merk.letOp())
        .where(KLOK.GEMEENTE.eq(gemeente))
        .and(KLOK.ID.eq(klok))
        .execute();
  }
}
