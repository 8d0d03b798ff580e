-- Who agreed to what. A question is put once and answered once; what was answered is never changed,
-- only withdrawn, so that it can be shown what was agreed on the day something was shared (AVG art. 7).
create schema toestemming;
grant usage on schema toestemming to keukentafel_app;

-- A question to share or to ask for data, as it was read together with the resident.
create table toestemming.vraag (
  gemeente     uuid not null references kern.gemeente,
  id           uuid not null default uuidv7(),
  casus        uuid not null,
  huishouden   uuid not null,
  over_persoon uuid not null,          -- over whom the data are
  vertrouwelijk boolean not null default false, -- other members do not know of the question
  doel         text not null check (doel in ('in_team', 'huisgenoten', 'opvragen', 'delen')),
  ontvanger    text not null default '', -- with whom it is shared, or from whom it is asked
  wet          text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'algemeen')),
  categorieen  text[] not null,     -- never empty: Vraaginhoud
  waarvoor     text not null,
  tot          date not null,          -- first day on which it no longer holds
  gesteld_door uuid not null,
  gesteld_op   timestamptz not null,
  vervallen_op timestamptz,            -- put away without an answer
  primary key (gemeente, id),
  check ((doel in ('opvragen', 'delen')) = (ontvanger <> ''))
);
create index vraag_huishouden on toestemming.vraag (gemeente, huishouden, gesteld_op desc);
create index vraag_persoon on toestemming.vraag (gemeente, over_persoon, doel);
call kern.beveilig('toestemming.vraag', 'select, insert, update');

create table toestemming.antwoord (
  gemeente     uuid not null references kern.gemeente,
  id           uuid not null default uuidv7(),
  vraag        uuid not null,
  ja           boolean not null,
  vorm         text not null check (vorm in ('scherm', 'papier', 'gesproken')),
  van          date not null,
  bron         text not null,          -- law that says who may answer
  uitzondering text check (uitzondering in ('ernstig_nadeel', 'weloverwogen_wens')), -- Jeugdwet art. 7.3.4 lid 2
  uitzondering_reden text,
  wilsonbekwaam_omdat text,            -- why the person could not weigh this matter, as the worker judged
  aanwezigen   text not null default '',
  vastgelegd_door uuid not null,
  vastgelegd_op timestamptz not null,
  primary key (gemeente, id),
  unique (gemeente, vraag),
  foreign key (gemeente, vraag) references toestemming.vraag (gemeente, id),
  check ((uitzondering is null) = (uitzondering_reden is null))
);
call kern.beveilig('toestemming.antwoord', 'select, insert');

-- Who said it: persons, or an institution that acts for the person.
create table toestemming.gever (
  gemeente   uuid not null references kern.gemeente,
  id         uuid not null default uuidv7(),
  antwoord   uuid not null,
  persoon    uuid,
  instelling text,
  primary key (gemeente, id),
  foreign key (gemeente, antwoord) references toestemming.antwoord (gemeente, id),
  check (persoon is not null or instelling is not null)
);
create index gever_antwoord on toestemming.gever (gemeente, antwoord);
call kern.beveilig('toestemming.gever', 'select, insert');

-- Withdrawn: holds at once, and does not undo what was shared before (AVG art. 7 lid 3).
create table toestemming.intrekking (
  gemeente   uuid not null references kern.gemeente,
  id         uuid not null default uuidv7(),
  antwoord   uuid not null,
  persoon    uuid not null,            -- who withdrew it
  reden      text,
  vastgelegd_door uuid not null,
  op         timestamptz not null,
  primary key (gemeente, id),
  unique (gemeente, antwoord),
  foreign key (gemeente, antwoord) references toestemming.antwoord (gemeente, id)
);
call kern.beveilig('toestemming.intrekking', 'select, insert');

-- Without consent or contact the team is asked whether safety outweighs it (001 §4.2.6).
create table toestemming.teamvraag (
  gemeente   uuid not null references kern.gemeente,
  id         uuid not null default uuidv7(),
  vraag      uuid not null,
  reden      text not null,
  gesteld_door uuid not null,
  gesteld_op timestamptz not null,
  primary key (gemeente, id),
  unique (gemeente, vraag),
  foreign key (gemeente, vraag) references toestemming.vraag (gemeente, id)
);
call kern.beveilig('toestemming.teamvraag', 'select, insert');

-- The interest of a child of 12 to 15 forbids that who has gezag sees what is recorded of it.
create table toestemming.afscherming (
  gemeente   uuid not null references kern.gemeente,
  id         uuid not null default uuidv7(),
  casus      uuid not null,
  persoon    uuid not null,
  reden      text not null,
  van        date not null,
  tot        date,
  door       uuid not null,
  op         timestamptz not null,
  primary key (gemeente, id),
  check (tot is null or tot >= van)
);
create unique index afscherming_een on toestemming.afscherming (gemeente, persoon) where tot is null;
call kern.beveilig('toestemming.afscherming', 'select, insert, update');

-- Break the glass: seen in an emergency what is closed, for a few hours, with a reason; told to the
-- teamleider and the privacy officer, who say that they looked at it.
create table toestemming.noodinzage (
  gemeente   uuid not null references kern.gemeente,
  id         uuid not null default uuidv7(),
  casus      uuid not null,
  nummer     text not null,            -- of the casus, as people say it
  team       uuid not null,            -- leading team: its teamleider is told
  medewerker uuid not null,
  reden      text not null,
  van        timestamptz not null,
  tot        timestamptz not null,
  bekeken_door uuid,
  bekeken_op timestamptz,
  oordeel    text,
  primary key (gemeente, id),
  check (tot >= van),
  check (num_nulls(bekeken_door, bekeken_op, oordeel) in (0, 3))
);
create index noodinzage_casus on toestemming.noodinzage (gemeente, casus, medewerker);
create index noodinzage_open on toestemming.noodinzage (gemeente, team) where bekeken_op is null;
call kern.beveilig('toestemming.noodinzage', 'select, insert, update');
