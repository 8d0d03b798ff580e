-- Agendas and teambesluiten. Overleg knows of what it decides about only a title, a link and who may see it.
create schema overleg;
grant usage on schema overleg to keukentafel_app;

create table overleg.overleg (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  team        uuid not null,
  soort       text not null,           -- nieuwe_meldingen, casuistiek, briefing, teamvergadering, ...
  gepland_op  timestamptz not null,
  plaats      text,
  stand       text not null default 'gepland' check (stand in ('gepland', 'bezig', 'afgesloten')),
  geopend_op  timestamptz,
  afgesloten_op timestamptz,
  versie      int not null default 1,
  primary key (gemeente, id)
);
create index overleg_team on overleg.overleg (gemeente, team, gepland_op);
call kern.beveilig('overleg.overleg', 'select, insert, update');

create table overleg.aanwezigheid (
  gemeente    uuid not null references kern.gemeente,
  overleg     uuid not null,
  medewerker  uuid not null,
  primary key (gemeente, overleg, medewerker),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id)
);
call kern.beveilig('overleg.aanwezigheid', 'select, insert, delete');

create table overleg.agendapunt (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  overleg     uuid,                    -- null: waits for the next overleg of its kind
  team        uuid not null,
  overlegsoort text not null,
  kernbesluit text not null,           -- opname, verdeling, afsluiten, ... (2-inrichting, aspect 5)
  wijze       text not null check (wijze in ('consensus', 'consensus_anders_teamleider', 'stemming', 'teamleider')),
  quorum      int  not null check (quorum >= 2),
  onderwerp_soort text not null,       -- melding, casus
  onderwerp   uuid not null,
  titel       text not null,
  link        text not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null default now(),
  versie      int not null default 1,
  primary key (gemeente, id),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id)
);
create index agendapunt_overleg on overleg.agendapunt (gemeente, overleg);
create index agendapunt_wacht on overleg.agendapunt (gemeente, team) where overleg is null;
create index agendapunt_onderwerp on overleg.agendapunt (gemeente, onderwerp);
call kern.beveilig('overleg.agendapunt', 'select, insert, update');

create table overleg.stem (
  gemeente    uuid not null references kern.gemeente,
  agendapunt  uuid not null,
  medewerker  uuid not null,
  keuze       text not null check (keuze in ('voor', 'bezwaar', 'onthoudt')),
  reden       text,
  op          timestamptz not null default now(),
  primary key (gemeente, agendapunt, medewerker),
  foreign key (gemeente, agendapunt) references overleg.agendapunt (gemeente, id)
);
call kern.beveilig('overleg.stem', 'select, insert, update');

create table overleg.teambesluit (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  agendapunt  uuid not null,
  team        uuid not null,
  kernbesluit text not null,
  wijze       text not null,
  uitkomst    text not null check (uitkomst in ('aangenomen', 'afgewezen')),
  reden       text,
  aanwezig    int not null,
  quorum      int not null,
  voor        int not null,
  bezwaar     int not null,
  onthouden   int not null,
  inrichting_versie int not null,
  genomen_op  timestamptz not null default now(),
  vastgelegd_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, agendapunt),
  foreign key (gemeente, agendapunt) references overleg.agendapunt (gemeente, id)
);
call kern.beveilig('overleg.teambesluit', 'select, insert');
