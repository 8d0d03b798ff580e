-- The life of a casus: what the team was asked to decide, small tasks, who stands in for whom.

-- Why a team joined and who let it, as for every other part somebody has in a casus.
alter table casus.teamrol add column reden text;
alter table casus.teamrol add column gegeven_door uuid;
alter table casus.teamrol add column beeindigd_door uuid;
create unique index teamrol_een_per_team on casus.teamrol (gemeente, casus, team) where tot is null;

alter table casus.aandacht drop constraint aandacht_soort_check;
alter table casus.aandacht add constraint aandacht_soort_check check (soort in (
  'toegewezen', 'melding_toegevoegd', 'overgedragen', 'waarneming', 'teruggekomen',
  'team_besloot', 'team_wees_af', 'gewekt', 'heropend'));

-- A step for which the inrichting asks the team: what follows once it has agreed.
create table casus.stapvraag (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  stap        text not null check (stap in ('opschalen', 'afsluiten', 'slapen', 'team_erbij', 'overdragen')),
  kernbesluit text not null,
  reden       text not null,
  naar        uuid,                    -- the team that joins or the teamlid who becomes casushouder
  rol         text,
  leefgebieden text[] not null default '{}',
  agendapunt  uuid not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  uitkomst    text check (uitkomst in ('besproken', 'gezet', 'afgewezen', 'vervallen')),
  uitkomst_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id),
  check ((uitkomst is null) = (uitkomst_op is null))
);
create unique index stapvraag_een_open on casus.stapvraag (gemeente, casus, kernbesluit) where uitkomst is null;
call kern.beveilig('casus.stapvraag', 'select, insert, update');

-- Small tasks and dates of workers; the contact moments of nazorg are tasks too.
create table casus.taak (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  versie      int  not null default 1,
  casus       uuid not null,
  soort       text not null check (soort in ('taak', 'nazorg')),
  wat         text not null,           -- empty for a contact moment of nazorg
  wie         uuid not null,
  uiterlijk   date,
  wet         text not null,
  over_persoon uuid,
  vertrouwelijk boolean not null default false,
  gegeven_door uuid not null,
  gegeven_op  timestamptz not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  uitkomst    text check (uitkomst in ('klaar', 'vervallen')),
  uitkomst_op timestamptz,
  uitkomst_door uuid,
  uitkomst_reden text,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id),
  check (not vertrouwelijk or over_persoon is not null),
  check ((uitkomst is null) = (uitkomst_op is null) and (uitkomst is null) = (uitkomst_door is null))
);
create index taak_casus on casus.taak (gemeente, casus);
create index taak_open on casus.taak (gemeente, wie, uiterlijk) where uitkomst is null;
call kern.beveilig('casus.taak', 'select, insert, update');

-- Somebody holds a casus for another for some time: from and until the last day, both included.
create table casus.waarneming (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  voor        uuid not null,
  door        uuid not null,
  van         date not null,
  tot         date not null,
  reden       text not null,
  gegeven_door uuid not null,
  gegeven_op  timestamptz not null,
  begonnen_op timestamptz,
  beeindigd_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id),
  check (tot >= van)
);
create unique index waarneming_een_open on casus.waarneming (gemeente, casus) where beeindigd_op is null;
create index waarneming_dag on casus.waarneming (tot) where beeindigd_op is null;
call kern.beveilig('casus.waarneming', 'select, insert, update');

-- The job that lets a waarneming begin and end must know for which gemeenten there is something to do.
grant usage, create on schema casus to keukentafel_deur;
grant select on casus.waarneming to keukentafel_deur;
create policy deur on casus.waarneming for select to keukentafel_deur using (true);
create function casus.gemeenten_met_waarneming(dag date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, casus
  begin atomic
    select distinct w.gemeente from casus.waarneming w
    where w.beeindigd_op is null and ((w.begonnen_op is null and w.van <= dag) or w.tot < dag);
  end;
revoke all on function casus.gemeenten_met_waarneming(date) from public;
grant execute on function casus.gemeenten_met_waarneming(date) to keukentafel_app;
alter function casus.gemeenten_met_waarneming(date) owner to keukentafel_deur;
revoke create on schema casus from keukentafel_deur;
