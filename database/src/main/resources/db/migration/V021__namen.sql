-- What pages that show several rooms need of their names, published by each room as a view (11-plattegrond: Data).
-- security_invoker: the reader's own row-level security holds, so nobody sees a name of another gemeente.
create view team.naamkaart with (security_invoker = true) as
  select gemeente, id, naam from team.team
  union all
  select gemeente, id, voornaam || ' ' || coalesce(tussenvoegsel || ' ', '') || achternaam from team.medewerker;
grant select on team.naamkaart to keukentafel_app;

create view organisatie.naamkaart with (security_invoker = true) as
  select gemeente, id, naam from organisatie.organisatie;
grant select on organisatie.naamkaart to keukentafel_app;

-- Which version of a design holds on a day, for a room that reads a thing of the team in the same statement:
-- the last that began; of two on one day, the later (as Inrichtingen.geldig).
create function inrichting.versie_op(van_team uuid, dag date) returns int
  language sql stable
  begin atomic
    select v.versie from inrichting.versie v
    where v.gemeente = kern.gemeente() and v.team = van_team and v.geldig_vanaf <= dag
    order by v.geldig_vanaf desc, v.versie desc limit 1;
  end;
grant execute on function inrichting.versie_op(uuid, date) to keukentafel_app;
