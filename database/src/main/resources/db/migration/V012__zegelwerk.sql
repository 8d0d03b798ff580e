-- The job that seals the logbook works for all gemeenten, one after the other; it must know which there are.
grant create on schema logboek to keukentafel_deur;

create function logboek.gemeenten() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, logboek
  begin atomic
    select g.id from kern.gemeente g order by g.id;
  end;
revoke all on function logboek.gemeenten() from public;
grant execute on function logboek.gemeenten() to keukentafel_app;
alter function logboek.gemeenten() owner to keukentafel_deur;
revoke create on schema logboek from keukentafel_deur;
