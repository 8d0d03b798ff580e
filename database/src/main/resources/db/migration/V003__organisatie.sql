-- Organisaties: moederorganisaties, aanbieders, ketenpartners, and how they work with the teams.
create schema organisatie;
grant usage on schema organisatie to keukentafel_app, keukentafel_deur;

create table organisatie.organisatie (
  gemeente  uuid not null references kern.gemeente,
  id        uuid not null default uuidv7(),
  naam      text not null,
  soort     text not null,             -- code of 002 questions 46/47, e.g. huisarts, corporatie
  telefoon  text,
  email     text,
  straat    text, huisnummer text, postcode text, plaats text,
  zoek      text not null,
  primary key (gemeente, id)
);
create index organisatie_zoek on organisatie.organisatie using gin (gemeente, zoek gin_trgm_ops);
call kern.beveilig('organisatie.organisatie', 'select, insert, update');

create table organisatie.samenwerking (
  gemeente        uuid not null references kern.gemeente,
  id              uuid not null default uuidv7(),
  organisatie     uuid not null,
  team            uuid not null,
  vorm            text not null check (vorm in ('deelnemer', 'netwerkpartner', 'op_afroep', 'structureel', 'geen_afspraken')),
  contactpersoon  text,
  route           text not null default 'via_team' check (route in ('via_team', 'direct_met_kennisgeving')),
  terugkoppeling_dagen int,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie.organisatie (gemeente, id)
);
call kern.beveilig('organisatie.samenwerking', 'select, insert, update');

create table organisatie.overeenkomst (
  gemeente  uuid not null references kern.gemeente,
  id        uuid not null default uuidv7(),
  soort     text not null check (soort in ('convenant', 'samenwerkingsovereenkomst', 'subsidiebeschikking', 'inkoopcontract', 'privacyreglement')),
  titel     text not null,
  van       date not null,
  tot       date,
  primary key (gemeente, id)
);
call kern.beveilig('organisatie.overeenkomst', 'select, insert, update');

create table organisatie.partij (
  gemeente      uuid not null references kern.gemeente,
  overeenkomst  uuid not null,
  organisatie   uuid not null,
  rol           text not null check (rol in ('kernpartner', 'partner', 'opdrachtnemer')),
  fte           numeric(6, 2),
  primary key (gemeente, overeenkomst, organisatie),
  foreign key (gemeente, overeenkomst) references organisatie.overeenkomst (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie.organisatie (gemeente, id)
);
call kern.beveilig('organisatie.partij', 'select, insert, update, delete');

-- Fuzzy search: row-level security keeps % from the index, so a function of the door role looks,
-- and asks for the gemeente of the transaction itself.
grant create on schema organisatie to keukentafel_deur;
create policy deur on organisatie.organisatie for select to keukentafel_deur using (true);
grant select on organisatie.organisatie to keukentafel_deur;
create function organisatie.zoek_organisatie(sleutel text, hoogstens int) returns table (id uuid, gelijkenis real)
  language sql stable security definer set search_path = pg_catalog, public, organisatie
  set pg_trgm.word_similarity_threshold = 0.5
  begin atomic
    select o.id, public.word_similarity(sleutel, o.zoek) as gelijkenis
    from organisatie.organisatie o
    where o.gemeente = kern.gemeente() and sleutel operator(public.<%) o.zoek
    order by gelijkenis desc, o.naam limit hoogstens;
  end;
revoke all on function organisatie.zoek_organisatie(text, int) from public;
grant execute on function organisatie.zoek_organisatie(text, int) to keukentafel_app;
alter function organisatie.zoek_organisatie(text, int) owner to keukentafel_deur;
