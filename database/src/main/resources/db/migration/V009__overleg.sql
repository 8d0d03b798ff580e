-- Agendas and teambesluiten. Overleg knows of what it decides about only a title, a link and who may see it.
create schema overleg;
grant usage on schema overleg to keukentafel_app;

create table overleg.overleg (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  team        uuid not null,
  soort       text not null,           -- code of Overlegvorm: nieuwe_meldingen, casuistiek, briefing, teamvergadering, ...
  gepland_op  timestamptz not null,
  plaats      text,
  gepland_door uuid not null,
  stand       text not null default 'gepland' check (stand in ('gepland', 'bezig', 'afgesloten')),
  geopend_op  timestamptz,
  geopend_door uuid,
  afgesloten_op timestamptz,
  afgesloten_door uuid,
  versie      int not null default 1,
  primary key (gemeente, id),
  check ((stand = 'gepland') = (geopend_op is null)),
  check ((stand = 'afgesloten') = (afgesloten_op is not null))
);
create index overleg_team on overleg.overleg (gemeente, team, gepland_op);
-- Two people who plan the same meeting at once make one.
create unique index overleg_eens on overleg.overleg (gemeente, team, soort, gepland_op);
call kern.beveilig('overleg.overleg', 'select, insert, update');

-- Who is or was there. A row of somebody who left after a decision stays: the quorum of that decision counted them.
create table overleg.aanwezigheid (
  gemeente    uuid not null references kern.gemeente,
  overleg     uuid not null,
  medewerker  uuid not null,
  sinds       timestamptz not null default now(),
  vertrokken_op timestamptz,
  vastgelegd_door uuid not null,
  primary key (gemeente, overleg, medewerker),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id)
);
call kern.beveilig('overleg.aanwezigheid', 'select, insert, update, delete');

-- A question to the team. How it is decided and by which quorum is the inrichting's of the day of the decision, so it is not kept here.
create table overleg.agendapunt (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  overleg     uuid,                    -- null: waits for the next overleg of its kind
  team        uuid not null,
  kernbesluit text not null,           -- opname, verdeling, afsluiten, ... (2-inrichting, aspect 5)
  onderwerp_soort text not null,       -- melding, casus
  onderwerp   uuid not null,
  titel       text not null,
  link        text not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null default now(),
  stand       text not null default 'open' check (stand in ('open', 'besloten', 'vervallen')),
  versie      int not null default 1,
  primary key (gemeente, id),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id)
);
create index agendapunt_overleg on overleg.agendapunt (gemeente, overleg);
create index agendapunt_wacht on overleg.agendapunt (gemeente, team) where overleg is null and stand = 'open';
create index agendapunt_onderwerp on overleg.agendapunt (gemeente, onderwerp);
-- One open question per subject and decision, whoever asks it again.
create unique index agendapunt_open on overleg.agendapunt (gemeente, onderwerp, kernbesluit) where stand = 'open';
call kern.beveilig('overleg.agendapunt', 'select, insert, update');

-- A point that an overleg did not decide and passed on.
create table overleg.verdaging (
  gemeente    uuid not null references kern.gemeente,
  agendapunt  uuid not null,
  overleg     uuid not null,
  op          timestamptz not null default now(),
  door        uuid not null,
  reden       text,
  primary key (gemeente, overleg, agendapunt),
  foreign key (gemeente, agendapunt) references overleg.agendapunt (gemeente, id),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id)
);
call kern.beveilig('overleg.verdaging', 'select, insert');

-- Each voice that was ever given; the one that holds has no ingetrokken_op. A bezwaar that was withdrawn stays readable.
create table overleg.stem (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  agendapunt  uuid not null,
  overleg     uuid not null,
  medewerker  uuid not null,
  keuze       text not null check (keuze in ('voor', 'bezwaar', 'onthoudt')),
  reden       text,
  op          timestamptz not null default now(),
  vastgelegd_door uuid not null,
  ingetrokken_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, agendapunt) references overleg.agendapunt (gemeente, id),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id),
  check (keuze <> 'bezwaar' or reden is not null)
);
create unique index stem_geldt on overleg.stem (gemeente, agendapunt, medewerker) where ingetrokken_op is null;
create index stem_overleg on overleg.stem (gemeente, overleg);
call kern.beveilig('overleg.stem', 'select, insert, update');

create table overleg.teambesluit (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  agendapunt  uuid not null,
  overleg     uuid not null,
  team        uuid not null,
  kernbesluit text not null,
  wijze       text not null check (wijze in ('individueel', 'individueel_na_bespreking', 'teamleider', 'consensus', 'consensus_anders_teamleider', 'stemming')),
  beslist_door text not null check (beslist_door in ('team', 'teamleider', 'medewerker')),
  uitkomst    text not null check (uitkomst in ('aangenomen', 'afgewezen')),
  reden       text,
  aanwezigen  uuid[] not null,         -- those with a voice who were present
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
  foreign key (gemeente, agendapunt) references overleg.agendapunt (gemeente, id),
  foreign key (gemeente, overleg) references overleg.overleg (gemeente, id),
  check (aanwezig = cardinality(aanwezigen)),
  -- The second lock on 1-domein, Teambesluit: one person cannot produce it, everybody present spoke, no bezwaar stands.
  check (beslist_door <> 'team' or (quorum >= 2 and aanwezig >= quorum and voor + bezwaar + onthouden = aanwezig)),
  check (beslist_door <> 'team' or wijze = 'stemming' or (uitkomst = 'aangenomen' and bezwaar = 0 and voor > 0) or (uitkomst = 'afgewezen' and voor = 0 and bezwaar > 0)),
  check (wijze not in ('consensus', 'stemming') or beslist_door = 'team'),
  check ((beslist_door = 'team' and uitkomst = 'aangenomen') or reden is not null)
);
create index teambesluit_overleg on overleg.teambesluit (gemeente, overleg);
call kern.beveilig('overleg.teambesluit', 'select, insert');
