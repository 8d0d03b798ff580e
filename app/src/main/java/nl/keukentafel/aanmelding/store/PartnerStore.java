package nl.keukentafel.aanmelding.store;

import static nl.keukentafel.database.sql.aanmelding.Tables.PARTNER_BIJ;

import java.util.Optional;
import nl.keukentafel.aanmelding.Partner;
import nl.keukentafel.aanmelding.Partnerbereik;
import nl.keukentafel.kern.GemeenteId;
import nl.keukentafel.kern.OrganisatieId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tokens of partners, by their hash. */
@Repository
public class PartnerStore {

  private final DSLContext sql;

  PartnerStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The partner with this token, unless it was withdrawn. */
  public Optional<Partner> find(byte[] hash) {
    return sql.selectFrom(PARTNER_BIJ.call(hash))
        .fetchOptional(rij ->
            new Partner(
                new GemeenteId(rij.getGemeente()),
                new OrganisatieId(rij.getOrganisatie()),
                rij.getSleutelId(),
                Partnerbereik.van(rij.getBereik())));
  }
}
