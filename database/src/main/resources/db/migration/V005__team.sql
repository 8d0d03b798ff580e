-- Places, teams and people (1-domein).
create schema team;
grant usage on schema team to keukentafel_app, keukentafel_deur;

create table team.wijk (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  naam        text not null,
  inwoners    int,
  huishoudens int,
  primary key (gemeente, id),
  unique (gemeente, naam)
);
call kern.beveilig('team.wijk', 'select, insert, update');

create table team.wijk_postcode (
  gemeente  uuid not null references kern.gemeente,
  postcode  text not null,             -- "1234" or "1234 AB"; the longest match decides
  wijk      uuid not null,
  primary key (gemeente, postcode),
  foreign key (gemeente, wijk) references team.wijk (gemeente, id)
);
call kern.beveilig('team.wijk_postcode', 'select, insert, update, delete');

create table team.team (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  naam          text not null,
  uitvalsbasis  text,
  telefoon      text,
  primary key (gemeente, id),
  unique (gemeente, naam)
);
call kern.beveilig('team.team', 'select, insert, update');

create table team.team_wijk (
  gemeente  uuid not null references kern.gemeente,
  team      uuid not null,
  wijk      uuid not null,
  primary key (gemeente, team, wijk),
  foreign key (gemeente, team) references team.team (gemeente, id),
  foreign key (gemeente, wijk) references team.wijk (gemeente, id)
);
call kern.beveilig('team.team_wijk', 'select, insert, delete');

create table team.medewerker (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  account       uuid,                  -- null: no account (yet)
  voornaam      text not null,
  tussenvoegsel text,
  achternaam    text not null,
  email         text,
  telefoon      text,
  organisatie   uuid,                  -- moederorganisatie, or the ketenpartner this person works for
  rollen        text[] not null default '{}',   -- functioneel_beheerder, privacy_officer, ketenpartner, beheerder
  actief        boolean not null default true,
  primary key (gemeente, id)
);
create unique index medewerker_account on team.medewerker (account, gemeente) where account is not null;
call kern.beveilig('team.medewerker', 'select, insert, update');

create table team.lidmaatschap (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  team          uuid not null,
  medewerker    uuid not null,
  positie       text not null check (positie in ('teamleider', 'teamlid', 'procesondersteuner', 'vrijwilliger', 'stagiair', 'buurtconcierge', 'wijkgericht_specialist')),
  type          text not null check (type in ('generalist', 'specialist', 't_shaped')),
  dienstverband text not null check (dienstverband in ('detachering', 'samenwerking', 'gemeente', 'hoofdaanbieder', 'rechtspersoon', 'anders')),
  uren          numeric(4, 1) not null check (uren >= 0 and uren <= 40),
  presentie_uren numeric(4, 1) not null default 0,
  van           date not null,
  tot           date,
  primary key (gemeente, id),
  foreign key (gemeente, team) references team.team (gemeente, id),
  foreign key (gemeente, medewerker) references team.medewerker (gemeente, id)
);
create index lidmaatschap_team on team.lidmaatschap (gemeente, team);
create index lidmaatschap_medewerker on team.lidmaatschap (gemeente, medewerker);
call kern.beveilig('team.lidmaatschap', 'select, insert, update');

create table team.expertise (
  gemeente    uuid not null references kern.gemeente,
  medewerker  uuid not null,
  leefgebied  text not null,
  niveau      text not null check (niveau in ('kent', 'doet_onder_begeleiding', 'doet', 'begeleidt_anderen')),
  primary key (gemeente, medewerker, leefgebied),
  foreign key (gemeente, medewerker) references team.medewerker (gemeente, id)
);
call kern.beveilig('team.expertise', 'select, insert, update, delete');

create table team.registratie (
  gemeente    uuid not null references kern.gemeente,
  medewerker  uuid not null,
  register    text not null check (register in ('SKJ', 'BIG')),
  tot         date not null,
  primary key (gemeente, medewerker, register),
  foreign key (gemeente, medewerker) references team.medewerker (gemeente, id)
);
call kern.beveilig('team.registratie', 'select, insert, update, delete');
