-- Who is active in a household besides the team, and what was asked of the second line.
create schema inzet;
grant usage on schema inzet to keukentafel_app;

-- Towards another organisation (1-domein: Verwijzing). What stands in a row is about over_persoon, or about the household.
create table inzet.verwijzing (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  versie        int  not null default 1,
  casus         uuid not null,
  organisatie   uuid not null,
  contactpersoon text,
  leefgebied    text not null,
  wet           text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'algemeen')),
  vorm          text not null check (vorm in ('kort_zelf', 'inschakelen_met_regie', 'zijdelings_bewaken', 'volledig_over')),
  regie         text not null check (regie in ('casushouder', 'team', 'casushouder_en_team', 'ingeschakelde_organisatie')),
  inrichting_versie int not null,
  vraag         text not null,         -- what is asked of them
  overbrugging  text,                  -- what bridges the wait
  deelt         text[] not null,       -- kinds of data that go along
  grondslag     text not null,         -- why they may
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  stand         text not null check (stand in ('wacht_op_team', 'team_wees_af', 'aangevraagd', 'aanvaard', 'afgewezen', 'gestart', 'beeindigd', 'ingetrokken')),
  stand_op      date not null,         -- the day from which it stands so
  stand_reden   text,
  verwachte_start date,
  gestart_op    date,
  terugkoppeling_voor date,            -- terugkoppeling is an obligation: it has a day
  terugkoppeling_op date,              -- the last one that came
  klok          uuid,                  -- the clock of the terugkoppeling that is due
  teambesluit   uuid,
  gemaakt_door  uuid not null,
  gemaakt_op    timestamptz not null,
  gewijzigd_door uuid not null,
  gewijzigd_op  timestamptz not null,
  primary key (gemeente, id),
  check (not vertrouwelijk or over_persoon is not null),
  check (stand not in ('team_wees_af', 'afgewezen', 'beeindigd', 'ingetrokken') or stand_reden is not null),
  check (stand not in ('gestart', 'beeindigd') or (gestart_op is not null and terugkoppeling_voor is not null))
);
create index verwijzing_casus on inzet.verwijzing (gemeente, casus);
-- What must still come back, for the work of the casushouder and before closing.
create index verwijzing_terugkoppeling on inzet.verwijzing (gemeente, casus, terugkoppeling_voor) where stand in ('gestart', 'beeindigd') and terugkoppeling_op is null;
call kern.beveilig('inzet.verwijzing', 'select, insert, update');

-- Each step of a verwijzing stays readable.
create table inzet.verwijzing_stap (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  verwijzing  uuid not null,
  naar        text not null,
  dag         date not null,
  reden       text,
  door        uuid not null,
  op          timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, verwijzing) references inzet.verwijzing (gemeente, id)
);
create index verwijzing_stap_van on inzet.verwijzing_stap (gemeente, verwijzing);
call kern.beveilig('inzet.verwijzing_stap', 'select, insert');

create table inzet.terugkoppeling (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  verwijzing  uuid not null,
  dag         date not null,
  van_wie     text not null,
  resultaat   text not null,
  terugval    text not null,           -- signs by which one sees that it goes wrong again
  nazorg      text not null,           -- what they advise afterwards
  volgende_voor date,                  -- when the next one is due; null: this was the last
  door        uuid not null,
  op          timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, verwijzing) references inzet.verwijzing (gemeente, id)
);
create index terugkoppeling_van on inzet.terugkoppeling (gemeente, verwijzing);
call kern.beveilig('inzet.terugkoppeling', 'select, insert');

-- A service that runs in the household (1-domein: Inzet).
create table inzet.inzet (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  versie        int  not null default 1,
  casus         uuid not null,
  organisatie   uuid not null,
  leefgebied    text not null,
  lijn          text not null check (lijn in ('nulde', 'eerste', 'tweede')),
  wet           text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'algemeen')),
  leveringsvorm text not null check (leveringsvorm in ('in_natura', 'pgb', 'vrij_toegankelijk', 'wettelijke_maatregel')),
  opdrachtgever text not null check (opdrachtgever in ('gemeente', 'overeenkomst', 'huishouden', 'verwijzer', 'houder_maatregel', 'eigen')),
  helper        text,                  -- who comes
  helper_rol    text,                  -- with which cap on
  wat           text not null,
  kosten_per_maand int check (kosten_per_maand >= 0),   -- whole euros, where they are known
  van           date not null,
  tot           date check (tot > van),                 -- the first day on which it no longer runs
  einde_reden   text,
  verwijzing    uuid,
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  gemaakt_door  uuid not null,
  gemaakt_op    timestamptz not null,
  gewijzigd_door uuid not null,
  gewijzigd_op  timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, verwijzing) references inzet.verwijzing (gemeente, id),
  check (not vertrouwelijk or over_persoon is not null)
);
create index inzet_casus on inzet.inzet (gemeente, casus);
create unique index inzet_van_verwijzing on inzet.inzet (gemeente, verwijzing) where verwijzing is not null;
call kern.beveilig('inzet.inzet', 'select, insert, update');

-- Each version of a service before it was changed.
create table inzet.inzet_versie (
  gemeente    uuid not null references kern.gemeente,
  inzet       uuid not null,
  versie      int  not null,
  inhoud      jsonb not null,
  door        uuid not null,
  op          timestamptz not null,
  primary key (gemeente, inzet, versie),
  foreign key (gemeente, inzet) references inzet.inzet (gemeente, id)
);
call kern.beveilig('inzet.inzet_versie', 'select, insert');

-- What a token may be used for: sending meldingen, or reading the minimal extract of one's own teamleden.
alter table aanmelding.partnersleutel add column bereik text not null default 'melding' check (bereik in ('melding', 'uittreksel'));
grant create on schema aanmelding to keukentafel_deur;
drop function aanmelding.partner_bij(bytea);
create function aanmelding.partner_bij(hash bytea) returns table (gemeente uuid, organisatie uuid, sleutel_id uuid, bereik text)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select p.gemeente, p.organisatie, p.id, p.bereik from aanmelding.partnersleutel p where p.sleutel = hash and p.ingetrokken_op is null;
  end;
revoke all on function aanmelding.partner_bij(bytea) from public;
grant execute on function aanmelding.partner_bij(bytea) to keukentafel_app;
alter function aanmelding.partner_bij(bytea) owner to keukentafel_deur;

-- When the work that a melding led to ended for the first time. A partner hears that and no more: not that it began again.
alter table melding.melding add column werk_gesloten_op timestamptz;
create index melding_open_in_casus on melding.melding (gemeente, casus) where casus is not null and werk_gesloten_op is null;

-- The extract for a moederorganisatie walks through the casussen of its teamleden in the order of their numbers.
create index casus_uittreksel on casus.casus (gemeente, casushouder, nummer);
