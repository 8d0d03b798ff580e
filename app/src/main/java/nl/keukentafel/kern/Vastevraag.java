package nl.keukentafel.kern;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jspecify.annotations.Nullable;

/**
 * A query that is written down once and asked often. jOOQ composes its SQL at the first question;
 * after that only the values change. For the few queries that stand in every page: composing a
 * query with many nested lists takes more time than answering it.
 *
 * <p>What changes from one question to the next must be a named {@link Param} ({@code
 * DSL.param("casus", UUID.class)}); every other value is part of the query. Nothing about rights
 * changes: the question runs in the transaction, and so in the gemeente, of its caller.
 */
public final class Vastevraag {

  private final DSLContext sql;
  private final Supplier<? extends Select<?>> bouw;
  private volatile @Nullable Opdracht opdracht;

  /**
   * The composed query.
   *
   * @param velden what it selects, by which its rows are read
   * @param plekken the value of each question mark, or the name of what goes there
   */
  private record Opdracht(String tekst, Field<?>[] velden, List<Plek> plekken) {}

  private record Plek(@Nullable String naam, @Nullable Object waarde) {}

  /**
   * Remembers how the query is composed.
   *
   * @param bouw composes it; called once, at the first question
   */
  public Vastevraag(DSLContext sql, Supplier<? extends Select<?>> bouw) {
    this.sql = sql;
    this.bouw = bouw;
  }

  /** The one row, if there is one; refuses with an exception when there are more. */
  public <T> Optional<T> fetchOptional(Map<String, ?> waarden, Function<Record, T> lees) {
    List<T> rijen = fetch(waarden, lees);
    if (rijen.size() > 1) {
      throw new IllegalStateException("Meer dan één rij");
    }
    return rijen.stream().findFirst();
  }

  /**
   * All rows.
   *
   * @param waarden a value for each named parameter; a name too many or too few is an error
   */
  public <T> List<T> fetch(Map<String, ?> waarden, Function<Record, T> lees) {
    Opdracht klaar = klaar();
    Result<Record> rijen =
        sql.connectionResult(verbinding -> {
          try (PreparedStatement vraag = verbinding.prepareStatement(klaar.tekst())) {
            vul(vraag, klaar.plekken(), waarden);
            try (ResultSet antwoord = vraag.executeQuery()) {
              return sql.fetch(antwoord, klaar.velden());
            }
          }
        });
    List<T> gelezen = new ArrayList<>(rijen.size());
    rijen.forEach(rij -> gelezen.add(lees.apply(rij)));
    return gelezen;
  }

  private static void vul(PreparedStatement vraag, List<Plek> plekken, Map<String, ?> waarden)
      throws SQLException {
    for (int i = 0; i < plekken.size(); i++) {
      Plek plek = plekken.get(i);
      if (plek.naam() != null && !waarden.containsKey(plek.naam())) {
        throw new IllegalArgumentException("Geen waarde voor " + plek.naam());
      }
      vraag.setObject(i + 1, plek.naam() == null ? plek.waarde() : waarden.get(plek.naam()));
    }
    for (String naam : waarden.keySet()) {
      if (plekken.stream().noneMatch(plek -> naam.equals(plek.naam()))) {
        throw new IllegalArgumentException("Geen plek voor " + naam);
      }
    }
  }

  private Opdracht klaar() {
    Opdracht al = opdracht;
    if (al == null) {
      // Two threads may both compose it; they make the same.
      al = stelOp();
      opdracht = al;
    }
    return al;
  }

  private Opdracht stelOp() {
    Select<?> vraag = bouw.get();
    List<Plek> plekken = new ArrayList<>();
    VisitListener luisteraar =
        VisitListener.onVisitStart((VisitContext bezoek) -> {
          if (bezoek.renderContext() != null
              && bezoek.queryPart() instanceof Param<?> param
              && !param.isInline()) {
            plekken.add(new Plek(param.getParamName(), param.getValue()));
          }
        });
    String tekst = sql.configuration().deriveAppending(luisteraar).dsl().render(vraag);
    return new Opdracht(tekst, vraag.getSelect().toArray(Field<?>[]::new), List.copyOf(plekken));
  }
}
