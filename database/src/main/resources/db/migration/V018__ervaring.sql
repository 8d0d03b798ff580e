-- What residents think of the help they had, asked after a casus (1-domein: Ervaring; Wmo 2015 art. 2.5.1).
create schema ervaring;
grant usage on schema ervaring to keukentafel_app, keukentafel_deur;
grant create on schema ervaring to keukentafel_deur;

-- Who may answer, once. It says that somebody answered and on which day, never what.
create table ervaring.uitnodiging (
  gemeente       uuid not null references kern.gemeente,
  id             uuid not null default uuidv7(),
  casus          uuid not null,
  persoon        uuid not null,
  team           uuid not null,
  sleutel        bytea unique,         -- SHA-256 of the secret in the link; null until a link was made
  gemaakt_op     date not null,
  verloopt_op    date not null,        -- the last day on which it can be answered
  wijze          text check (wijze in ('link', 'papier')),
  gegeven_op     date,
  gegeven_door   uuid,
  ingevuld_op    date,
  ingevoerd_door uuid,                 -- who typed in what was on paper
  primary key (gemeente, id)
);
create index uitnodiging_casus on ervaring.uitnodiging (gemeente, casus);
create unique index uitnodiging_een_open on ervaring.uitnodiging (gemeente, casus, persoon) where ingevuld_op is null;
call kern.beveilig('ervaring.uitnodiging', 'select, insert, update');

-- What was answered, loose from who answered: no person, no casus, no day, and an id without order.
create table ervaring.antwoord (
  gemeente       uuid not null references kern.gemeente,
  id             uuid not null default gen_random_uuid(),
  team           uuid not null,
  jaar           int  not null,
  maand          int  not null check (maand between 1 and 12),
  portie         int,                  -- answers count from the moment that ten of them are together
  wist_waar      smallint check (wist_waar between 1 and 5),
  snel           smallint check (snel between 1 and 5),
  geluisterd     smallint check (geluisterd between 1 and 5),
  samen          smallint check (samen between 1 and 5),
  goed           smallint check (goed between 1 and 5),
  past           smallint check (past between 1 and 5),
  beter          smallint check (beter between 1 and 5),
  wist_steun     boolean,              -- knew of the free cliëntondersteuner
  tip            text not null default '',
  primary key (gemeente, id)
);
create index antwoord_team on ervaring.antwoord (gemeente, team, jaar);
call kern.beveilig('ervaring.antwoord', 'select, insert, update');

-- A story stays tied to its invitation, so that who told it can take it back.
create table ervaring.verhaal (
  gemeente       uuid not null references kern.gemeente,
  id             uuid not null default gen_random_uuid(),
  uitnodiging    uuid not null,
  team           uuid not null,
  tekst          text not null,
  naam           text not null default '',      -- under which name, when the teller wants one
  openbaar       boolean not null,              -- consent to publish
  gegeven_op     date not null,
  primary key (gemeente, id),
  foreign key (gemeente, uitnodiging) references ervaring.uitnodiging (gemeente, id)
);
create index verhaal_uitnodiging on ervaring.verhaal (gemeente, uitnodiging);
create index verhaal_team on ervaring.verhaal (gemeente, team);
call kern.beveilig('ervaring.verhaal', 'select, insert, delete');

-- The public page: which gemeente a link belongs to, before a gemeente is known.
create policy deur on ervaring.uitnodiging for select to keukentafel_deur using (true);
grant select on ervaring.uitnodiging to keukentafel_deur;

create function ervaring.uitnodiging_bij(hash bytea) returns table (gemeente uuid, gemeente_naam text, id uuid)
  language sql stable security definer set search_path = pg_catalog, ervaring
  begin atomic
    select u.gemeente, g.naam, u.id from ervaring.uitnodiging u join kern.gemeente g on g.id = u.gemeente where u.sleutel = hash;
  end;
revoke all on function ervaring.uitnodiging_bij(bytea) from public;
grant execute on function ervaring.uitnodiging_bij(bytea) to keukentafel_app;
alter function ervaring.uitnodiging_bij(bytea) owner to keukentafel_deur;
revoke create on schema ervaring from keukentafel_deur;
