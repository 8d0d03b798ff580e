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
