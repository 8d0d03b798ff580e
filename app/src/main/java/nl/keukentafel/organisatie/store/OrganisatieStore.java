package nl.keukentafel.organisatie.store;

import static nl.keukentafel.database.sql.organisatie.Tables.ORGANISATIE_;
import static nl.keukentafel.database.sql.organisatie.Tables.SAMENWERKING;
import static nl.keukentafel.database.sql.organisatie.Tables.ZOEK_ORGANISATIE;
import static org.jooq.impl.DSL.concatWs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.keukentafel.kern.OrganisatieId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.kern.Zoeksleutel;
import nl.keukentafel.organisatie.Organisaties.Organisatie;
import nl.keukentafel.organisatie.Organisaties.Samenwerking;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Reads organisations. */
@Repository
public class OrganisatieStore {

  private final DSLContext sql;

  OrganisatieStore(DSLContext sql) {
    this.sql = sql;
  }

  public Map<OrganisatieId, Organisatie> findAlle(Collection<OrganisatieId> welke) {
    return kies()
        .where(ORGANISATIE_.ID.in(welke.stream().map(OrganisatieId::waarde).toList()))
        .fetchMap(rij -> new OrganisatieId(rij.value1()), OrganisatieStore::organisatie);
  }

  public List<Organisatie> zoek(String tekst, int hoogstens) {
    var gevonden = ZOEK_ORGANISATIE.call(Zoeksleutel.voorVraag(tekst).waarde(), hoogstens);
    return kies()
        .join(gevonden)
        .on(gevonden.field(ZOEK_ORGANISATIE.ID).eq(ORGANISATIE_.ID))
        .orderBy(gevonden.field(ZOEK_ORGANISATIE.GELIJKENIS).desc(), ORGANISATIE_.NAAM)
        .fetch(OrganisatieStore::organisatie);
  }

  public List<Samenwerking> samenwerkingen(TeamId team) {
    return sql.selectFrom(SAMENWERKING)
        .where(SAMENWERKING.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(SAMENWERKING.TEAM.eq(team.waarde()))
        .fetch(rij ->
            new Samenwerking(
                new OrganisatieId(rij.getOrganisatie()),
                rij.getVorm(),
                rij.getContactpersoon(),
                rij.getTerugkoppelingDagen()));
  }

  private SelectJoinStep<Record5<java.util.UUID, String, String, String, String>> kies() {
    return sql.select(
            ORGANISATIE_.ID,
            ORGANISATIE_.NAAM,
            ORGANISATIE_.SOORT,
            ORGANISATIE_.TELEFOON,
            concatWs(" ", ORGANISATIE_.STRAAT, ORGANISATIE_.HUISNUMMER, ORGANISATIE_.PLAATS))
        .from(ORGANISATIE_);
  }

  private static Organisatie organisatie(
      Record5<java.util.UUID, String, String, String, String> rij) {
    return new Organisatie(
        new OrganisatieId(rij.value1()), rij.value2(), rij.value3(), rij.value4(), rij.value5());
  }
}
