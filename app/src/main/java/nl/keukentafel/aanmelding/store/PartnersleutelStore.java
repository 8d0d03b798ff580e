package nl.keukentafel.aanmelding.store;

import static nl.keukentafel.database.sql.aanmelding.Tables.PARTNERSLEUTEL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.aanmelding.Partnersleutels.Sleutel;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.Werkcontext;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tokens of partners, as hashes. */
@Repository
public class PartnersleutelStore {

  private final DSLContext sql;

  PartnersleutelStore(DSLContext sql) {
    this.sql = sql;
  }

  public List<Sleutel> alle() {
    return sql.selectFrom(PARTNERSLEUTEL)
        .where(PARTNERSLEUTEL.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .orderBy(PARTNERSLEUTEL.GEMAAKT_OP.desc())
        .fetch(rij -> {
          @Nullable OffsetDateTime ingetrokken = rij.getIngetrokkenOp();
          return new Sleutel(
              rij.getId(),
              new OrganisatieId(rij.getOrganisatie()),
              rij.getOmschrijving(),
              Partnerbereik.van(rij.getBereik()),
              rij.getGemaaktOp().toInstant(),
              ingetrokken == null ? null : ingetrokken.toInstant());
        });
  }

  public UUID voegToe(
      OrganisatieId organisatie,
      String omschrijving,
      Partnerbereik bereik,
      byte[] hash,
      Instant nu) {
    return sql.insertInto(PARTNERSLEUTEL)
        .set(PARTNERSLEUTEL.GEMEENTE, Werkcontext.gemeenteNu().waarde())
        .set(PARTNERSLEUTEL.ORGANISATIE, organisatie.waarde())
        .set(PARTNERSLEUTEL.OMSCHRIJVING, omschrijving)
        .set(PARTNERSLEUTEL.BEREIK, bereik.code())
        .set(PARTNERSLEUTEL.SLEUTEL, hash)
        .set(PARTNERSLEUTEL.GEMAAKT_OP, nu.atOffset(ZoneOffset.UTC))
        .returningResult(PARTNERSLEUTEL.ID)
        .fetchSingle()
        .value1();
  }

  public boolean trekIn(UUID id, Instant nu) {
    return sql.update(PARTNERSLEUTEL)
            .set(PARTNERSLEUTEL.INGETROKKEN_OP, nu.atOffset(ZoneOffset.UTC))
            .where(PARTNERSLEUTEL.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
            .and(PARTNERSLEUTEL.ID.eq(id))
            .and(PARTNERSLEUTEL.INGETROKKEN_OP.isNull())
            .execute()
        == 1;
  }
}
