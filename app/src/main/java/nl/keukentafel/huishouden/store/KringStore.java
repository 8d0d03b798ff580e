package nl.keukentafel.huishouden.store;

import static nl.keukentafel.database.sql.huishouden.Tables.BIJRELATIE;
import static nl.keukentafel.database.sql.huishouden.Tables.LID;
import static nl.keukentafel.database.sql.huishouden.Tables.MAATREGEL;
import static nl.keukentafel.database.sql.huishouden.Tables.NETWERKLID;
import static nl.keukentafel.database.sql.huishouden.Tables.TOCH_NIEUW;
import static nl.keukentafel.database.sql.huishouden.Tables.VERTEGENWOORDIGING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.keukentafel.huishouden.model.Bijrelatie;
import nl.keukentafel.huishouden.model.Kringsoort;
import nl.keukentafel.huishouden.model.Maatregel;
import nl.keukentafel.huishouden.model.Netwerkcontact;
import nl.keukentafel.huishouden.model.Vertegenwoordiger;
import nl.keukentafel.huishouden.model.Vertegenwoordiging;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.MedewerkerId;
import nl.keukentafel.kern.PersoonId;
import nl.keukentafel.kern.Telefoonnummer;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * What stands around a household: ties, network, representation, measures. Rows are added and
 * ended; nothing is overwritten, so that the past can be read.
 */
@Repository
public class KringStore {

  private final DSLContext sql;
  private final Clock klok;

  KringStore(DSLContext sql, Clock klok) {
    this.sql = sql;
    this.klok = klok;
  }

  public void voegToe(Bijrelatie bijrelatie) {
    sql.insertInto(BIJRELATIE)
        .set(BIJRELATIE.GEMEENTE, gemeente())
        .set(BIJRELATIE.PERSOON, bijrelatie.persoon().waarde())
        .set(BIJRELATIE.HUISHOUDEN, bijrelatie.bij().waarde())
        .set(BIJRELATIE.SOORT, Codes.code(bijrelatie.soort()))
        .set(BIJRELATIE.VAN, bijrelatie.periode().van())
        .set(BIJRELATIE.TOT, bijrelatie.periode().tot().orElse(null))
        .execute();
  }

  public void voegToe(HuishoudenId huishouden, Netwerkcontact contact) {
    sql.insertInto(NETWERKLID)
        .set(NETWERKLID.GEMEENTE, gemeente())
        .set(NETWERKLID.HUISHOUDEN, huishouden.waarde())
        .set(NETWERKLID.NAAM, contact.naam().opScherm())
        .set(NETWERKLID.VOOR_WIE, contact.voorWie().map(PersoonId::waarde).orElse(null))
        .set(NETWERKLID.SOORT, Codes.code(contact.soort()))
        .set(NETWERKLID.WAT, Persoonsrij.leegIsNull(contact.watDoet()))
        .set(NETWERKLID.STERKTE, Codes.code(contact.sterkte()))
        .set(NETWERKLID.TELEFOON, contact.telefoon().map(Telefoonnummer::waarde).orElse(null))
        .set(NETWERKLID.VAN, contact.periode().van())
        .set(NETWERKLID.TOT, contact.periode().tot().orElse(null))
        .execute();
  }

  public void voegToe(Vertegenwoordiging namens) {
    var rij =
        sql.insertInto(VERTEGENWOORDIGING)
            .set(VERTEGENWOORDIGING.GEMEENTE, gemeente())
            .set(VERTEGENWOORDIGING.VOOR, namens.voor().waarde())
            .set(VERTEGENWOORDIGING.SOORT, Codes.code(namens.soort()))
            .set(VERTEGENWOORDIGING.BEWIJS, Persoonsrij.leegIsNull(namens.bewijs()))
            .set(VERTEGENWOORDIGING.VAN, namens.periode().van())
            .set(VERTEGENWOORDIGING.TOT, namens.periode().tot().orElse(null));
    switch (namens.door()) {
      case Vertegenwoordiger.Persoon(PersoonId persoon) ->
          rij.set(VERTEGENWOORDIGING.DOOR, persoon.waarde()).execute();
      case Vertegenwoordiger.Instelling(String naam) ->
          rij.set(VERTEGENWOORDIGING.DOOR_NAAM, naam).execute();
    }
  }

  public void voegToe(Maatregel maatregel) {
    sql.insertInto(MAATREGEL)
        .set(MAATREGEL.GEMEENTE, gemeente())
        .set(MAATREGEL.PERSOON, maatregel.persoon().waarde())
        .set(MAATREGEL.SOORT, Codes.code(maatregel.soort()))
        .set(MAATREGEL.HOUDER, maatregel.houder())
        .set(
            MAATREGEL.LEEFGEBIEDEN,
            maatregel.leefgebieden().stream().sorted().toArray(String[]::new))
        .set(MAATREGEL.VAN, maatregel.periode().van())
        .set(MAATREGEL.TOT, maatregel.periode().tot().orElse(null))
        .execute();
  }

  /**
   * Ends one of these that belongs to the household.
   *
   * @param per first day on which it no longer holds
   * @return false when there is none that runs then, or it began later
   */
  public boolean beeindig(Kringsoort soort, UUID id, HuishoudenId huishouden, LocalDate per) {
    return switch (soort) {
      case NAASTE ->
          beeindig(
              BIJRELATIE.GEMEENTE,
              BIJRELATIE.ID,
              BIJRELATIE.VAN,
              BIJRELATIE.TOT,
              id,
              per,
              BIJRELATIE.HUISHOUDEN.eq(huishouden.waarde()));
      case NETWERK ->
          beeindig(
              NETWERKLID.GEMEENTE,
              NETWERKLID.ID,
              NETWERKLID.VAN,
              NETWERKLID.TOT,
              id,
              per,
              NETWERKLID.HUISHOUDEN.eq(huishouden.waarde()));
      case VERTEGENWOORDIGING ->
          beeindig(
              VERTEGENWOORDIGING.GEMEENTE,
              VERTEGENWOORDIGING.ID,
              VERTEGENWOORDIGING.VAN,
              VERTEGENWOORDIGING.TOT,
              id,
              per,
              woontIn(VERTEGENWOORDIGING.VOOR, huishouden));
      case MAATREGEL ->
          beeindig(
              MAATREGEL.GEMEENTE,
              MAATREGEL.ID,
              MAATREGEL.VAN,
              MAATREGEL.TOT,
              id,
              per,
              woontIn(MAATREGEL.PERSOON, huishouden));
    };
  }

  private <R extends UpdatableRecord<R>> boolean beeindig(
      TableField<R, UUID> gemeente,
      TableField<R, UUID> sleutel,
      TableField<R, LocalDate> van,
      TableField<R, LocalDate> tot,
      UUID id,
      LocalDate per,
      Condition vanDitHuishouden) {
    return sql.update(Objects.requireNonNull(gemeente.getTable()))
            .set(tot, per)
            .where(gemeente.eq(gemeente()))
            .and(sleutel.eq(id))
            .and(van.lt(per))
            .and(tot.isNull().or(tot.gt(per)))
            .and(vanDitHuishouden)
            .execute()
        == 1;
  }

  private static Condition woontIn(TableField<?, UUID> persoon, HuishoudenId huishouden) {
    return DSL.exists(
        DSL.selectOne()
            .from(LID)
            .where(LID.GEMEENTE.eq(gemeente()))
            .and(LID.PERSOON.eq(persoon))
            .and(LID.HUISHOUDEN.eq(huishouden.waarde())));
  }

  /** Why this person was recorded although those look like them. */
  public void tochNieuw(PersoonId nieuw, List<PersoonId> lijktOp, String reden, MedewerkerId door) {
    for (PersoonId ander : lijktOp) {
      sql.insertInto(TOCH_NIEUW)
          .set(TOCH_NIEUW.GEMEENTE, gemeente())
          .set(TOCH_NIEUW.PERSOON, nieuw.waarde())
          .set(TOCH_NIEUW.LIJKT_OP, ander.waarde())
          .set(TOCH_NIEUW.REDEN, reden)
          .set(TOCH_NIEUW.DOOR, door.waarde())
          .set(TOCH_NIEUW.OP, OffsetDateTime.now(klok))
          .execute();
    }
  }

  private static UUID gemeente() {
    return Werkcontext.gemeenteNu().waarde();
  }
}
