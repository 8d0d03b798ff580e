-- The work with one huishouden.
create schema casus;
grant usage on schema casus to keukentafel_app;

create table casus.casus (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  versie        int  not null default 1,
  nummer        text not null,
  huishouden    uuid not null,
  fase          text not null check (fase in ('aangemeld', 'vraagverheldering', 'plan', 'uitvoering', 'afschalen', 'nazorg', 'slapend', 'afgesloten')),
  fase_sinds    timestamptz not null,
  leidend_team  uuid not null,
  casushouder   uuid,
  wetten        text[] not null,       -- grondslag: Wmo, Jeugdwet, Participatiewet, Wgs, algemeen
  grondslag     text not null,
  urgentie      text not null check (urgentie in ('acuut', 'spoed', 'gewoon', 'kan_wachten')),
  zwaarte       text not null default 'matig' check (zwaarte in ('licht', 'matig', 'zwaar')),
  deskundigheid text[] not null default '{}',   -- leefgebieden that the triage asked for
  voorrang_reden text,                 -- priority given by hand: within its urgentie first
  voorrang_door uuid,
  voorrang_op   timestamptz,
  verdelingsbesluit uuid,              -- the teambesluit by which the team shared it out, where the inrichting asks one
  reden         text not null,         -- why it was opened
  geopend_op    timestamptz not null,
  laatste_contact_op date,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  check (casushouder is not null or fase in ('aangemeld', 'afgesloten')),
  check ((voorrang_reden is null) = (voorrang_door is null) and (voorrang_reden is null) = (voorrang_op is null))
);
-- At most one casus that is not closed per huishouden (1-domein: Casus), also while slapend.
create unique index casus_een_per_huishouden on casus.casus (gemeente, huishouden) where fase <> 'afgesloten';
create index casus_houder on casus.casus (gemeente, casushouder) where fase <> 'afgesloten';
create index casus_team on casus.casus (gemeente, leidend_team, fase) where fase <> 'afgesloten';
create index casus_huishouden on casus.casus (gemeente, huishouden);
create index casus_wachtlijst on casus.casus (gemeente, leidend_team) where fase = 'aangemeld' and casushouder is null;
call kern.beveilig('casus.casus', 'select, insert, update');

create table casus.fasewissel (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  van         text,
  naar        text not null,
  op          timestamptz not null,
  door        uuid not null,
  reden       text,
  teambesluit uuid,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create index fasewissel_casus on casus.fasewissel (gemeente, casus);
call kern.beveilig('casus.fasewissel', 'select, insert');

-- Who was casushouder when; the reason names why this person.
create table casus.houderschap (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  medewerker  uuid not null,
  van         timestamptz not null,
  tot         timestamptz,
  reden       text not null,
  gegeven_door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create index houderschap_casus on casus.houderschap (gemeente, casus);
create unique index houderschap_een on casus.houderschap (gemeente, casus) where tot is null;
create index houderschap_medewerker on casus.houderschap (gemeente, medewerker);
call kern.beveilig('casus.houderschap', 'select, insert, update');

create table casus.teamrol (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  team        uuid not null,
  rol         text not null check (rol in ('leidend', 'meewerkend', 'volgend')),
  leefgebieden text[] not null default '{}',
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create index teamrol_casus on casus.teamrol (gemeente, casus);
create index teamrol_team on casus.teamrol (gemeente, team);
create unique index teamrol_een_leidend on casus.teamrol (gemeente, casus) where rol = 'leidend' and tot is null;
call kern.beveilig('casus.teamrol', 'select, insert, update');

-- Regie: dated, one holder at a time (1-domein: Regie).
create table casus.regie (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  vorm        text not null check (vorm in ('teamlid', 'team', 'organisatie', 'huishouden')),
  houder      uuid not null,
  van         timestamptz not null,
  tot         timestamptz,
  reden       text not null,
  gegeven_door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create unique index regie_een_houder on casus.regie (gemeente, casus) where tot is null;
call kern.beveilig('casus.regie', 'select, insert, update');

-- A leefgebied joins a casus with one reason (1-domein: Gesprek; 3-privacy: Necessity).
create table casus.leefgebied (
  gemeente    uuid not null references kern.gemeente,
  casus       uuid not null,
  leefgebied  text not null,
  reden       text not null,
  sinds       date not null,
  door        uuid not null,
  primary key (gemeente, casus, leefgebied),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
call kern.beveilig('casus.leefgebied', 'select, insert');

create table casus.journaal (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  versie      int  not null default 1,
  op          timestamptz not null,
  door        uuid not null,
  soort       text not null check (soort in ('notitie', 'contact', 'mijlpaal')),
  wet         text not null,
  tekst       text not null,
  over_persoon uuid,
  vertrouwelijk boolean not null default false,  -- vertrouwelijk binnen huishouden: told by over_persoon, hidden from the others
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  check (not vertrouwelijk or over_persoon is not null),
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create index journaal_casus on casus.journaal (gemeente, casus, op desc);
call kern.beveilig('casus.journaal', 'select, insert, update');

create table casus.journaal_versie (
  gemeente    uuid not null references kern.gemeente,
  journaal    uuid not null,
  versie      int  not null,
  soort       text not null,
  wet         text not null,
  tekst       text not null,
  door        uuid not null,
  op          timestamptz not null,
  primary key (gemeente, journaal, versie),
  foreign key (gemeente, journaal) references casus.journaal (gemeente, id)
);
call kern.beveilig('casus.journaal_versie', 'select, insert');

-- What a gemeente changed of the shipped weights (casus/weging.csv): how heavy a casus, a fase or an overleg counts.
create table casus.weging (
  gemeente    uuid not null references kern.gemeente,
  sleutel     text not null,
  waarde      numeric(6, 2) not null check (waarde >= 0),
  primary key (gemeente, sleutel)
);
call kern.beveilig('casus.weging', 'select, insert, update, delete');

-- What waits for the casushouder until it is seen: a casus that was given, a melding that was added.
create table casus.aandacht (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  casus       uuid not null,
  soort       text not null check (soort in ('toegewezen', 'melding_toegevoegd')),
  tekst       text not null,
  op          timestamptz not null,
  door        uuid not null,
  gezien_op   timestamptz,
  gezien_door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, casus) references casus.casus (gemeente, id)
);
create index aandacht_open on casus.aandacht (gemeente, casus) where gezien_op is null;
call kern.beveilig('casus.aandacht', 'select, insert, update');
