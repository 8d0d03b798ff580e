-- Teaminrichting: versions by date, never overwritten. Who decided is a medewerker id of the team room.
create schema inrichting;
grant usage on schema inrichting to keukentafel_app;

create table inrichting.versie (
  gemeente      uuid  not null references kern.gemeente,
  team          uuid  not null,
  versie        int   not null,
  geldig_vanaf  date  not null,
  inhoud        jsonb not null,
  toelichting   text,
  vastgesteld_door uuid,
  vastgesteld_op timestamptz not null default now(),
  primary key (gemeente, team, versie),
  unique (gemeente, team, geldig_vanaf, versie)
);
call kern.beveilig('inrichting.versie', 'select, insert');

-- A next version in the making: one per team and typist, so that nobody writes over another. It may still
-- contradict itself; only what can hold is laid down as a version.
create table inrichting.conceptversie (
  gemeente      uuid  not null references kern.gemeente,
  team          uuid  not null,
  medewerker    uuid  not null,
  na            int   not null,        -- the version it was made from; 0 for the first
  herkomst      text  not null,        -- key of the shipped design that was copied; empty for the version na
  inhoud        jsonb not null,
  bewaard_op    timestamptz not null,
  primary key (gemeente, team, medewerker)
);
call kern.beveilig('inrichting.conceptversie', 'select, insert, update, delete');
