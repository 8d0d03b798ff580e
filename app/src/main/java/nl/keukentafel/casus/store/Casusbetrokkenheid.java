package nl.keukentafel.casus.store;

import static nl.keukentafel.database.sql.casus.Tables.CASUS_;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.CasusId;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Relatie;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Hands down which relation somebody has to a household through its casussen. */
@Repository
class Casusbetrokkenheid implements Betrokkenheden.Bron {
  private final DSLContext sql;
  private final CasusbeeldStore beelden;

  Casusbetrokkenheid(DSLContext sql, CasusbeeldStore beelden) {
    this.sql = sql;
    this.beelden = beelden;
  }

  @Override
  public Set<Relatie> relaties(HuishoudenId huishouden, Gebruiker wie) {
    List<CasusId> casussen =
        sql.select(CASUS_.ID)
            .from(CASUS_)
            .where(CASUS_.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
            .and(CASUS_.HUISHOUDEN.eq(huishouden.waarde()))
            .fetch(rij -> new CasusId(rij.value1()));
    Set<Relatie> relaties = EnumSet.noneOf(Relatie.class);
    for (CasusId casus : casussen) {
      beelden
          .find(casus, 0)
          .ifPresent(
              ruw -> relaties.addAll(ruw.verloop().feiten(ruw.bewaard().casus()).relaties(wie)));
    }
    return relaties;
  }
}
