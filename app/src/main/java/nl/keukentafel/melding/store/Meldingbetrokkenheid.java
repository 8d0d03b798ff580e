package nl.keukentafel.melding.store;

import static nl.keukentafel.database.sql.melding.Tables.MELDING_;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keukentafel.aanmelding.Gebruiker;
import nl.keukentafel.kern.HuishoudenId;
import nl.keukentafel.kern.TeamId;
import nl.keukentafel.kern.Werkcontext;
import nl.keukentafel.privacy.Betrokkenheden;
import nl.keukentafel.privacy.Relatie;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Hands down who handles a melding about a household that is still open: the team that has it, and
 * who entered it. Such a person learns that there is a casus and whom to ring, and no more
 * (3-privacy).
 */
@Repository
class Meldingbetrokkenheid implements Betrokkenheden.Bron {

  private final DSLContext sql;

  Meldingbetrokkenheid(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<Relatie> relaties(HuishoudenId huishouden, Gebruiker wie) {
    return relaties(List.of(huishouden), wie)
        .getOrDefault(huishouden, EnumSet.noneOf(Relatie.class));
  }

  @Override
  public Map<HuishoudenId, Set<Relatie>> relaties(
      Collection<HuishoudenId> huishoudens, Gebruiker wie) {
    return sql
        .selectDistinct(MELDING_.HUISHOUDEN)
        .from(MELDING_)
        .where(MELDING_.GEMEENTE.eq(Werkcontext.gemeenteNu().waarde()))
        .and(MELDING_.HUISHOUDEN.in(huishoudens.stream().map(HuishoudenId::waarde).toList()))
        .and(MELDING_.STAND.ne("afgehandeld"))
        .and(
            MELDING_
                .TEAM
                .in(wie.teams().stream().map(TeamId::waarde).toList())
                .or(MELDING_.INGEVOERD_DOOR.eq(wie.medewerker().waarde())))
        .fetch()
        .stream()
        .collect(
            Collectors.toMap(
                rij -> new HuishoudenId(rij.value1()), _ -> EnumSet.of(Relatie.BEHANDELT_MELDING)));
  }
}
