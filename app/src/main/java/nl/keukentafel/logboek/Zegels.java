package nl.keukentafel.logboek;

import static nl.keukentafel.database.sql.logboek.Tables.REGEL;
import static nl.keukentafel.database.sql.logboek.Tables.ZEGEL;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.keukentafel.database.sql.logboek.tables.records.ZegelRecord;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the logbook: one chain per gemeente and month. Whoever changes or removes a sealed line,
 * past all locks, breaks the chain from there on (3-privacy; NEN 7513, 9-standaarden §4.2).
 *
 * <p>A chain shows that something was changed, as long as its last seal is known outside this
 * database: who may write everything could make all seals anew. The page therefore shows it.
 */
@Service
@Transactional
public class Zegels {

  /** Lines are written just before their commit, so none comes this much later than its moment. */
  static final Duration UITLOOP = Duration.ofMinutes(10);

  private static final int PER_ZEGEL = 10_000;

  private final DSLContext sql;
  private final Logregels regels;

  Zegels(DSLContext sql, Logregels regels) {
    this.sql = sql;
    this.regels = regels;
  }

  /**
   * Seals what was written since the last seal, in the gemeente of this context.
   *
   * @return how many lines came under a seal
   */
  public int verzegel() {
    // Another node may be at it for the same gemeente: it will do.
    boolean alleen =
        sql.select(
                DSL.field(
                    "pg_try_advisory_xact_lock(hashtextextended({0}, 7))",
                    Boolean.class, DSL.val(Werkcontext.gemeenteNu().toString())))
            .fetchSingle()
            .value1();
    if (!alleen) {
      return 0;
    }
    int verzegeld = 0;
    for (YearMonth maand = eersteMaand(); !maand.isAfter(nu()); maand = maand.plusMonths(1)) {
      int erbij;
      do {
        erbij = verzegel(maand);
        verzegeld += erbij;
      } while (erbij == PER_ZEGEL);
    }
    return verzegeld;
  }

  private int verzegel(YearMonth maand) {
    List<ZegelRecord> eerdere = zegels(maand);
    @Nullable ZegelRecord vorige = eerdere.isEmpty() ? null : eerdere.getLast();
    Instant vanaf = begin(maand);
    if (vorige != null) {
      Instant terug = laatste(eerdere).minus(UITLOOP);
      vanaf = terug.isAfter(vanaf) ? terug : vanaf;
    }
    List<Logregel> nieuw =
        regels.tussen(vanaf, begin(maand.plusMonths(1)), nietOnder(eerdere, vanaf), PER_ZEGEL);
    if (nieuw.isEmpty()) {
      return 0;
    }
    Comparator<Logregel> opTijd = Comparator.comparing(Logregel::tijd);
    int volgnr = vorige == null ? 1 : vorige.getVolgnr() + 1;
    sql.insertInto(ZEGEL)
        .set(ZEGEL.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(ZEGEL.MAAND, maand.atDay(1))
        .set(ZEGEL.VOLGNR, volgnr)
        .set(ZEGEL.VAN, utc(nieuw.stream().min(opTijd).orElseThrow().tijd()))
        .set(ZEGEL.TOT, utc(nieuw.stream().max(opTijd).orElseThrow().tijd()))
        .set(ZEGEL.REGELS, nieuw.stream().map(Logregel::id).toArray(Long[]::new))
        .set(ZEGEL.HASH, hash(vorige == null ? begin(maand, volgnr) : vorige.getHash(), nieuw))
        .execute();
    return nieuw.size();
  }

  /** Checks the chain of a month line by line. It reads the whole month. */
  @Transactional(readOnly = true)
  public Keten controleer(YearMonth maand) {
    List<ZegelRecord> keten = zegels(maand);
    int zonder = zonderZegel(maand, keten);
    if (keten.isEmpty()) {
      return new Keten.Leeg(zonder);
    }
    byte[] hash = begin(maand, 1);
    @Nullable Instant tot = null;
    int aantal = 0;
    int verwacht = 1;
    for (ZegelRecord zegel : keten) {
      Instant van = zegel.getVan().toInstant();
      Instant eind = zegel.getTot().toInstant();
      if (zegel.getVolgnr() != verwacht++) {
        return new Keten.Gebroken(
            tot, zegel.getVolgnr(), van, eind, Keten.Reden.ZEGEL_ONTBREEKT, 1);
      }
      List<Logregel> onder =
          regels.tussen(
              van,
              eind.plusNanos(1_000),
              REGEL.ID.eq(DSL.any(zegel.getRegels())),
              Integer.MAX_VALUE);
      int weg = zegel.getRegels().length - onder.size();
      hash = hash(hash, onder);
      if (weg != 0 || !Arrays.equals(hash, zegel.getHash())) {
        return new Keten.Gebroken(
            tot,
            zegel.getVolgnr(),
            van,
            eind,
            weg == 0 ? Keten.Reden.GEWIJZIGD : Keten.Reden.REGEL_ONTBREEKT,
            Math.max(1, weg));
      }
      aantal += onder.size();
      tot = tot == null || eind.isAfter(tot) ? eind : tot;
    }
    return new Keten.Klopt(
        Objects.requireNonNull(tot), keten.size(), aantal, HexFormat.of().formatHex(hash), zonder);
  }

  /** The months that have seals, the newest first. */
  @Transactional(readOnly = true)
  public List<YearMonth> maanden() {
    return sql.selectDistinct(ZEGEL.MAAND)
        .from(ZEGEL)
        .orderBy(ZEGEL.MAAND.desc())
        .fetch(rij -> YearMonth.from(rij.value1()));
  }

  /** The last moment that is under a seal; null when nothing is yet. */
  @Transactional(readOnly = true)
  public @Nullable Instant verzegeldTot() {
    @Nullable OffsetDateTime tot =
        sql.select(DSL.max(ZEGEL.TOT)).from(ZEGEL).fetchSingle().value1();
    return tot == null ? null : tot.toInstant();
  }

  private List<ZegelRecord> zegels(YearMonth maand) {
    return sql.selectFrom(ZEGEL)
        .where(ZEGEL.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(ZEGEL.MAAND.eq(maand.atDay(1)))
        .orderBy(ZEGEL.VOLGNR)
        .fetch();
  }

  private int zonderZegel(YearMonth maand, List<ZegelRecord> keten) {
    int regelsInMaand =
        sql.fetchCount(
            REGEL,
            REGEL.TIJD.ge(utc(begin(maand))).and(REGEL.TIJD.lt(utc(begin(maand.plusMonths(1))))));
    int onderZegel = keten.stream().mapToInt(zegel -> zegel.getRegels().length).sum();
    return Math.max(0, regelsInMaand - onderZegel);
  }

  /** Not yet under one of the seals that can hold a line of this time. */
  private static Condition nietOnder(List<ZegelRecord> zegels, Instant vanaf) {
    Long[] bekend =
        zegels.stream()
            .filter(zegel -> !zegel.getTot().toInstant().isBefore(vanaf))
            .flatMap(zegel -> Stream.of(zegel.getRegels()))
            .toArray(Long[]::new);
    return bekend.length == 0 ? DSL.noCondition() : REGEL.ID.ne(DSL.all(bekend));
  }

  private static Instant laatste(List<ZegelRecord> zegels) {
    return zegels.stream()
        .map(zegel -> zegel.getTot().toInstant())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The month before the last sealed one is done; before the first seal, that of the first line.
   */
  private YearMonth eersteMaand() {
    @Nullable LocalDate laatste =
        sql.select(DSL.max(ZEGEL.MAAND)).from(ZEGEL).fetchSingle().value1();
    if (laatste != null) {
      return YearMonth.from(laatste);
    }
    @Nullable OffsetDateTime eerste =
        sql.select(DSL.min(REGEL.TIJD)).from(REGEL).fetchSingle().value1();
    return eerste == null
        ? nu().plusMonths(1)
        : YearMonth.from(eerste.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** By the clock that stamps the lines: that of the database. */
  private YearMonth nu() {
    OffsetDateTime nu = sql.select(DSL.currentOffsetDateTime()).fetchSingle().value1();
    return YearMonth.from(nu.withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static Instant begin(YearMonth maand) {
    return maand.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static byte[] begin(YearMonth maand, int volgnr) {
    return sha256()
        .digest(
            (Werkcontext.gemeenteNu() + " " + maand + " " + volgnr)
                .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hash(byte[] vorige, List<Logregel> regels) {
    MessageDigest som = sha256();
    som.update(vorige);
    som.update(ByteBuffer.allocate(4).putInt(regels.size()).array());
    regels.forEach(regel -> som.update(regel.vasteTekst()));
    return som.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
