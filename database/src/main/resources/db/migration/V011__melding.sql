-- The door: meldingen and triage.
create schema melding;
grant usage on schema melding to keukentafel_app;

create table melding.melding (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  versie        int  not null default 1,
  nummer        text not null,
  soort         text not null check (soort in ('hulpvraag_wmo', 'hulpvraag_jeugd', 'hulpvraag_schuld', 'hulpvraag_inkomen', 'signaal', 'vroegsignaal', 'informatievraag')),
  kanaal        text not null,         -- 002 question 40
  melder_soort  text not null,
  melder_naam   text,                  -- null: wishes to stay unnamed, or is the household itself
  melder_contact text,
  melder_medewerker uuid,
  melder_organisatie uuid,
  kenmerk       text,                  -- the partner's own reference
  huishouden_weet text not null check (huishouden_weet in ('ja', 'nee', 'niet_veilig')),
  over_naam     text not null,         -- as told; linked below once known
  over_adres    text,
  over_postcode text,
  over_plaats   text,
  over_telefoon text,
  over_geboren  date,
  persoon       uuid,
  huishouden    uuid,
  leefgebieden  text[] not null default '{}',
  tekst         text not null,
  gevaar        text not null check (gevaar in ('ja', 'nee', 'onbekend')),
  dreiging      text not null check (dreiging in ('zorgverzekering', 'energie', 'water', 'woning', 'anders', 'nee')),
  geweld        boolean not null default false,
  urgentie_gevraagd text check (urgentie_gevraagd in ('acuut', 'spoed', 'gewoon', 'kan_wachten')), -- as the worker judged; null: left to the table
  urgentie      text not null check (urgentie in ('acuut', 'spoed', 'gewoon', 'kan_wachten')),
  ontvangen_op  timestamptz not null,
  ingevoerd_door uuid,
  stand         text not null check (stand in ('ontvangen', 'wacht_op_teambesluit', 'wacht_op_opname', 'wal_en_schip', 'nieuwe_poging', 'afgehandeld')),
  opnieuw_op    date,                  -- when somebody tries again; it is work from that day on
  team          uuid,
  uitkomst      text check (uitkomst in ('advies_gegeven', 'toegevoegd_aan_casus', 'nieuwe_casus', 'doorverwezen', 'buiten_doelgroep', 'hulp_geweigerd', 'geen_contact', 'ingetrokken')),
  uitkomst_vervolg text check (uitkomst_vervolg in ('laten_rusten', 'bemoeizorg')),
  uitkomst_aan  text,                  -- to whom it was referred or handed back
  uitkomst_reden text,
  beslist_door  uuid,
  beslist_op    timestamptz,
  casus         uuid,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  check ((stand = 'afgehandeld') = (uitkomst is not null)),
  check ((stand = 'afgehandeld') = (beslist_door is not null)),
  check ((stand = 'nieuwe_poging') = (opnieuw_op is not null)),
  check (stand not in ('wacht_op_opname', 'wacht_op_teambesluit') or (team is not null and huishouden is not null))
);
create index melding_open on melding.melding (gemeente, stand, ontvangen_op) where stand <> 'afgehandeld';
create index melding_team on melding.melding (gemeente, team, stand);
create index melding_huishouden on melding.melding (gemeente, huishouden);
create index melding_casus on melding.melding (gemeente, casus);
create index melding_organisatie on melding.melding (gemeente, melder_organisatie, ontvangen_op desc);
call kern.beveilig('melding.melding', 'select, insert, update');

-- What the table proposed, and what a named person or the team decided; each round is a row, nothing is overwritten.
create table melding.triage (
  gemeente      uuid  not null references kern.gemeente,
  id            uuid  not null default uuidv7(),
  melding       uuid  not null,
  tabel         text  not null,
  tabelversie   int   not null,
  voorstel      jsonb not null,
  keuze         text  not null,        -- code of Triagekeuze, or of what came of opname
  team          uuid,
  afgeweken     boolean not null,      -- counted: how often people judge otherwise than the table
  reden         text,
  teambesluit   uuid,
  beslist_door  uuid  not null,
  beslist_op    timestamptz not null,
  primary key (gemeente, id),
  check (not afgeweken or reden is not null),
  foreign key (gemeente, melding) references melding.melding (gemeente, id)
);
create index triage_melding on melding.triage (gemeente, melding, beslist_op);
create index triage_afgeweken on melding.triage (gemeente, beslist_op) where afgeweken;
call kern.beveilig('melding.triage', 'select, insert');

-- Triage tables of a gemeente, by version; without one the shipped table is in force.
create table melding.triagetabel (
  gemeente      uuid  not null references kern.gemeente,
  versie        int   not null,
  naam          text  not null,
  dmn           text  not null,
  geldig_vanaf  date  not null,
  primary key (gemeente, versie)
);
call kern.beveilig('melding.triagetabel', 'select, insert');

-- One answer per idempotency key of a partner.
create table melding.idempotentie (
  gemeente      uuid  not null references kern.gemeente,
  organisatie   uuid  not null,
  sleutel       text  not null,
  inhoud_hash   bytea not null,
  melding       uuid  not null,
  gemaakt_op    timestamptz not null default now(),
  primary key (gemeente, organisatie, sleutel)
);
call kern.beveilig('melding.idempotentie', 'select, insert');
