package nl.keukentafel.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.keukentafel.toets.Toetsdatabase;
import org.assertj.core.api.SoftAssertions;

/**
 * What holds for the work in every casus, whoever wrote or made it; each query finds the breaches.
 */
final class Verhaalregels {

  private static final Map<String, String> REGELS = new LinkedHashMap<>();

  static {
    regel(
        "geen plan zonder afgerond gesprek, tenzij het huishouden zelf een plan maakte",
        "select 1 from plan.plan p where p.eigen_soort is null and not exists (select from"
            + " gesprek.gesprek g where g.gemeente = p.gemeente and g.casus = p.casus and"
            + " g.afgerond_op is not null and g.datum <= p.begonnen_op::date)");
    regel(
        "geen afgesloten of slapende casus met een open actie",
        "select 1 from casus.casus c join plan.plan p on p.gemeente = c.gemeente and p.casus = c.id"
            + " and p.staat = 'overeengekomen' join plan.actie a on a.gemeente = p.gemeente and"
            + " a.plan = p.id where c.fase in ('afgesloten', 'slapend') and a.status in ('gepland',"
            + " 'loopt', 'wacht') and not a.weg");
    regel(
        "geen afgesloten of slapende casus met een lopende verwijzing of openstaande"
            + " terugkoppeling",
        "select 1 from casus.casus c join inzet.verwijzing v on v.gemeente = c.gemeente and v.casus"
            + " = c.id where c.fase in ('afgesloten', 'slapend') and (v.stand in ('wacht_op_team',"
            + " 'aangevraagd', 'aanvaard', 'gestart') or (v.stand = 'beeindigd' and"
            + " v.terugkoppeling_op is null))");
    regel(
        "geen afgesloten of slapende casus met een open taak of een concept van een plan",
        "select 1 from casus.casus c where c.fase in ('afgesloten', 'slapend') and (exists (select"
            + " from casus.taak t where t.gemeente = c.gemeente and t.casus = c.id and t.uitkomst"
            + " is null) or exists (select from plan.plan p where p.gemeente = c.gemeente and"
            + " p.casus = c.id and p.staat = 'concept'))");
    regel(
        "alleen wat erbij hoort is gevraagd",
        "select 1 from gesprek.blad b join gesprek.gesprek g on g.gemeente = b.gemeente and g.id ="
            + " b.gesprek where not exists (select from casus.leefgebied l where l.gemeente ="
            + " g.gemeente and l.casus = g.casus and l.leefgebied = b.leefgebied and l.sinds <="
            + " g.datum)");
    regel(
        "alleen wat erbij hoort is gemeten",
        "select 1 from gesprek.meting_score s join gesprek.meting m on m.gemeente = s.gemeente and"
            + " m.id = s.meting where not exists (select from casus.leefgebied l where l.gemeente ="
            + " m.gemeente and l.casus = m.casus and l.leefgebied in (s.domein,  case s.domein when"
            + " 'werk_en_opleiding' then 'dagbesteding' when 'tijdsbesteding' then 'dagbesteding'"
            + " when 'middelengebruik' then 'verslaving' when 'basale_adl' then"
            + " 'activiteiten_dagelijks_leven' when 'instrumentele_adl' then"
            + " 'activiteiten_dagelijks_leven' else s.domein end))");
    regel(
        "alleen volwassenen zijn gemeten",
        "select 1 from gesprek.meting_score s join gesprek.meting m on m.gemeente = s.gemeente and"
            + " m.id = s.meting join huishouden.persoon p on p.gemeente = s.gemeente and p.id ="
            + " s.over_persoon where make_date(p.geboren_jaar, p.geboren_maand, 1) + interval '18"
            + " years' > m.datum + interval '2 years'");
    regel(
        "een plan geldt pas als de hoofdaanvrager en elke volwassene met een actie akkoord zijn",
        "select 1 from plan.plan p join casus.casus c on c.gemeente = p.gemeente and c.id = p.casus"
            + " join huishouden.lid l on l.gemeente = c.gemeente and l.huishouden = c.huishouden"
            + " and l.tot is null join huishouden.persoon x on x.gemeente = l.gemeente and x.id ="
            + " l.persoon where p.staat in ('overeengekomen', 'vervangen') and (l.rol ="
            + " 'hoofdaanvrager' or (make_date(x.geboren_jaar, x.geboren_maand, x.geboren_dag) +"
            + " interval '18 years' <= p.in_kracht_op and exists (select from plan.actie a where"
            + " a.gemeente = p.gemeente and a.plan = p.id and l.persoon = any (a.personen) and"
            + " a.status in ('gepland', 'loopt', 'wacht')))) and not exists (select from"
            + " plan.akkoord k where k.gemeente = p.gemeente and k.plan = p.id and k.persoon ="
            + " l.persoon and k.tekststand = p.tekststand and k.datum <= p.in_kracht_op)");
    regel(
        "zwaardere hulp slaat geen trede over zonder reden",
        """
        select 1 from (
          select a.*, d.leefgebied, p.casus, array_position(array['eigen_kracht', 'netwerk', 'collectief', 'eerste_lijn', 'tweede_lijn'],
            case a.soort when 'huishouden' then 'eigen_kracht' when 'netwerk' then 'netwerk' when 'vrijwilliger' then 'netwerk'
              when 'collectieve_voorziening' then 'collectief' when 'tweede_lijn' then 'tweede_lijn' else 'eerste_lijn' end) as hoogte
          from plan.actie a join plan.doel d on d.gemeente = a.gemeente and d.plan = a.plan and d.id = a.doel
            join plan.plan p on p.gemeente = a.gemeente and p.id = a.plan where p.staat in ('concept', 'overeengekomen')) a
        cross join generate_series(1, 4) lager
        where lager < a.hoogte and a.overgeslagen = ''
          and not exists (select from plan.trede t where t.gemeente = a.gemeente and t.casus = a.casus and t.leefgebied = a.leefgebied and t.bevinding is not null
            and t.trede = (array['eigen_kracht', 'netwerk', 'collectief', 'eerste_lijn', 'tweede_lijn'])[lager])
          and not exists (select from plan.actie b join plan.doel e on e.gemeente = b.gemeente and e.plan = b.plan and e.id = b.doel
            where b.gemeente = a.gemeente and b.plan = a.plan and e.leefgebied = a.leefgebied
            and case b.soort when 'huishouden' then 1 when 'netwerk' then 2 when 'vrijwilliger' then 2 when 'collectieve_voorziening' then 3
              when 'tweede_lijn' then 5 else 4 end = lager)
        """);
    regel(
        "na opname is er altijd een casushouder en precies een regie",
        "select 1 from casus.casus c where c.fase not in ('aangemeld', 'afgesloten') and"
            + " (c.casushouder is null or (c.fase <> 'slapend') <> exists (select from casus.regie"
            + " r where r.gemeente = c.gemeente and r.casus = c.id and r.tot is null))");
    regel(
        "een casus staat waar zijn laatste stap hem bracht, en elke stap begint waar de vorige"
            + " eindigde",
        """
        select 1 from (
          select f.*, lag(f.naar) over w as eerder, lead(f.naar) over w as volgende, c.fase, c.fase_sinds from casus.fasewissel f
            join casus.casus c on c.gemeente = f.gemeente and c.id = f.casus window w as (partition by f.gemeente, f.casus order by f.op, f.id)) f
        where f.van is distinct from f.eerder or (f.volgende is null and f.fase <> f.naar)
        """);
    regel(
        "hoogstens een lopende casus per huishouden",
        "select 1 from casus.casus where fase <> 'afgesloten' group by gemeente, huishouden having"
            + " count(*) > 1");
    regel(
        "wat gedeeld wordt mag: bij elke verwijzing die gegevens meegeeft hoort een ja van die dag",
        "select 1 from inzet.verwijzing v join organisatie.organisatie o on o.gemeente = v.gemeente"
            + " and o.id = v.organisatie where cardinality(v.deelt) > 0 and v.over_persoon is not"
            + " null and not exists (select from toestemming.vraag t join toestemming.antwoord a on"
            + " a.gemeente = t.gemeente and a.vraag = t.id where t.gemeente = v.gemeente and"
            + " t.casus = v.casus and t.over_persoon = v.over_persoon and t.ontvanger = o.naam and"
            + " a.ja and t.categorieen @> v.deelt and a.van <= v.gemaakt_op::date + 1)");
    regel(
        "niets van later dan nu",
        "select 1 from gesprek.gesprek where gewijzigd_op > '%1$s' union all select 1 from"
            + " plan.plan where begonnen_op > '%1$s' union all select 1 from casus.fasewissel where"
            + " op > '%1$s' union all select 1 from inzet.verwijzing where gewijzigd_op > '%1$s'"
            + " union all select 1 from toestemming.antwoord where vastgelegd_op > '%1$s' union all"
            + " select 1 from casus.taak where gegeven_op > '%1$s' or uitkomst_op > '%1$s' union"
            + " all select 1 from casus.journaal where op > '%1$s' union all select 1 from"
            + " casus.regie where van > '%1$s' or tot < van");
    regel(
        "geen gesprek, plan of stap voor de casus geopend was",
        "select 1 from casus.casus c where exists (select from gesprek.gesprek g where g.gemeente ="
            + " c.gemeente and g.casus = c.id and g.gemaakt_op < c.geopend_op) or exists (select"
            + " from plan.plan p where p.gemeente = c.gemeente and p.casus = c.id and p.begonnen_op"
            + " < c.geopend_op) or exists (select from casus.fasewissel f where f.gemeente ="
            + " c.gemeente and f.casus = c.id and f.op < c.geopend_op)");
    regel(
        "nergens een leeg gebleven invulplek",
        "select 1 from gesprek.passage where tekst like '%%{%%' union all select 1 from plan.actie"
            + " where wat like '%%{%%' union all select 1 from plan.doel where tekst like '%%{%%'"
            + " union all select 1 from plan.evaluatie where toelichting like '%%{%%' union all"
            + " select 1 from casus.taak where wat like '%%{%%' union all select 1 from"
            + " inzet.verwijzing where vraag || coalesce(overbrugging, '') like '%%{%%'");
  }

  private Verhaalregels() {}

  private static void regel(String wat, String schendingen) {
    REGELS.put(wat, schendingen);
  }

  /** Fails with every rule that is broken somewhere. */
  static void gelden(Toetsdatabase database, String nu) {
    assertThat(REGELS).isNotEmpty();
    SoftAssertions alle = new SoftAssertions();
    REGELS.forEach((wat, schendingen) -> {
      String vraag = "select count(*) from (" + schendingen.formatted(nu) + ") x";
      int aantal =
          Objects.requireNonNull(
              database.<Integer>alsBeheerder(
                  sql -> Objects.requireNonNull(sql.fetchSingle(vraag).get(0, Integer.class))));
      alle.assertThat(aantal).as(wat).isZero();
    });
    alle.assertAll();
  }
}
