-- The one plan of a casus: versions, doelen, acties, rungs, agreement, evaluation.
create schema plan;
grant usage on schema plan to keukentafel_app;

-- One row is one version. Versions are never overwritten by the next; small adjustments (bijstelling) do change the
-- version in force, and every text that ever stood there is kept in plan.stukversie.
create table plan.plan (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  casus         uuid not null,
  nummer        int  not null check (nummer >= 1),
  staat         text not null default 'concept' check (staat in ('concept', 'overeengekomen', 'vervangen', 'losgelaten')),
  versie        int  not null default 1,
  tekststand    int  not null default 1,   -- grows with every change that must be agreed anew
  aanleiding    text[] not null default '{}',
  reden         text not null default '',
  begonnen_op   timestamptz not null,
  begonnen_door uuid not null,
  evalueren_op  date,
  eigen_soort   text check (eigen_soort in ('persoonlijk_plan', 'familiegroepsplan')),
  eigen_maker   text,
  eigen_datum   date,
  eigen_tekst   text,
  teambesluit   uuid,                       -- where the inrichting asks one
  in_kracht_op  date,
  in_kracht_door uuid,
  vervangen_op  date,
  primary key (gemeente, id),
  unique (gemeente, casus, nummer),
  check ((eigen_soort is null) = (eigen_tekst is null) and (eigen_soort is null) = (eigen_maker is null) and (eigen_soort is null) = (eigen_datum is null)),
  check ((staat in ('overeengekomen', 'vervangen')) = (in_kracht_op is not null)),
  check ((staat = 'vervangen') = (vervangen_op is not null))
);
-- One concept and one version in force at a time.
create unique index plan_een_concept on plan.plan (gemeente, casus) where staat = 'concept';
create unique index plan_een_in_kracht on plan.plan (gemeente, casus) where staat = 'overeengekomen';
call kern.beveilig('plan.plan', 'select, insert, update');

-- A doel keeps its id from version to version; so does an actie.
create table plan.doel (
  gemeente      uuid not null references kern.gemeente,
  plan          uuid not null,
  id            uuid not null default uuidv7(),
  versie        int  not null default 1,
  leefgebied    text not null,
  tekst         text not null,
  categorie     text not null check (categorie in ('plan', 'medisch', 'justitie', 'financien')),
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  weg           boolean not null default false,   -- taken out of this version
  maker         uuid not null,
  primary key (gemeente, plan, id),
  foreign key (gemeente, plan) references plan.plan (gemeente, id),
  check (not vertrouwelijk or over_persoon is not null)
);
call kern.beveilig('plan.doel', 'select, insert, update');

create table plan.actie (
  gemeente      uuid not null references kern.gemeente,
  plan          uuid not null,
  id            uuid not null default uuidv7(),
  doel          uuid not null,
  versie        int  not null default 1,
  wat           text not null,
  soort         text not null check (soort in ('huishouden', 'netwerk', 'vrijwilliger', 'collectieve_voorziening', 'team', 'eerste_lijn', 'werk_en_inkomen', 'tweede_lijn')),
  personen      uuid[] not null default '{}',
  naam          text not null default '',
  organisatie   text not null default '',
  rol           text not null default '',
  wanneer       text not null default '',
  uiterlijk     date,
  status        text not null check (status in ('gepland', 'loopt', 'wacht', 'klaar', 'gestopt')),
  uitkomst      text not null default '',
  interventie   text not null default '',
  overgeslagen  text not null default '',         -- why lighter rungs were skipped
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  weg           boolean not null default false,
  maker         uuid not null,
  primary key (gemeente, plan, id),
  foreign key (gemeente, plan, doel) references plan.doel (gemeente, plan, id),
  check (not vertrouwelijk or over_persoon is not null)
);
call kern.beveilig('plan.actie', 'select, insert, update');

-- Every text of a doel, an actie or a rung that ever stood in the plan: the history is derived from it, and it is the
-- common ground of two people who change the same thing at once. The mark and category are those of that moment.
create table plan.stukversie (
  gemeente      uuid not null references kern.gemeente,
  plan          uuid not null,
  soort         text not null check (soort in ('doel', 'actie')),
  stuk          uuid not null,
  versie        int  not null,
  aard          text not null check (aard in ('begin', 'concept', 'bijstelling')),
  velden        jsonb not null,
  categorie     text not null,
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  maker         uuid not null,                      -- of the doel or actie: sees what was told to him or her
  door          uuid not null,
  op            timestamptz not null,
  primary key (gemeente, plan, soort, stuk, versie),
  foreign key (gemeente, plan) references plan.plan (gemeente, id),
  check (not vertrouwelijk or over_persoon is not null)
);
call kern.beveilig('plan.stukversie', 'select, insert');

-- What was found on a rung that is not used; per leefgebied of the casus, whatever version of the plan.
create table plan.trede (
  gemeente      uuid not null references kern.gemeente,
  casus         uuid not null,
  leefgebied    text not null,
  trede         text not null check (trede in ('eigen_kracht', 'netwerk', 'collectief', 'eerste_lijn', 'tweede_lijn')),
  versie        int  not null default 1,
  bevinding     text check (bevinding in ('geen', 'te_zwak', 'ongeschikt')),   -- null: open again
  toelichting   text not null default '',
  door          uuid not null,
  op            timestamptz not null,
  primary key (gemeente, casus, leefgebied, trede)
);
call kern.beveilig('plan.trede', 'select, insert, update');

-- What each person said to which text; the last counts, and only for the text it was said to.
create table plan.akkoord (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  plan          uuid not null,
  persoon       uuid not null,
  tekststand    int  not null,
  namens        uuid[] not null default '{}',
  vorm          text check (vorm in ('scherm', 'papier', 'gesproken')),
  zonder        text check (zonder in ('weigert', 'onbereikbaar', 'niet_veilig')),
  toelichting   text not null default '',
  datum         date not null,
  door          uuid not null,
  op            timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan) references plan.plan (gemeente, id),
  check ((vorm is null) <> (zonder is null)),
  check (zonder is null or toelichting <> '')
);
create index akkoord_plan on plan.akkoord (gemeente, plan);
call kern.beveilig('plan.akkoord', 'select, insert');

create table plan.evaluatie (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  casus         uuid not null,
  doel          uuid not null,
  datum         date not null,
  bewoner       text check (bewoner in ('bereikt', 'deels', 'niet')),
  werker        text not null check (werker in ('bereikt', 'deels', 'niet')),
  toelichting   text not null default '',
  door          uuid not null,
  op            timestamptz not null,
  primary key (gemeente, id)
);
create index evaluatie_casus on plan.evaluatie (gemeente, casus);
call kern.beveilig('plan.evaluatie', 'select, insert');
