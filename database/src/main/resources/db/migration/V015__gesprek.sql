-- The conversation at the kitchen table, and metingen of self-reliance (1-domein: Gesprek, Meting).
create schema gesprek;
grant usage on schema gesprek to keukentafel_app;

create table gesprek.gesprek (
  gemeente       uuid not null references kern.gemeente,
  id             uuid not null default uuidv7(),
  versie         int  not null default 1,
  casus          uuid not null,
  datum          date not null,
  begin_tijd     time,
  minuten        int  check (minuten between 1 and 1440),
  wet            text not null,        -- Wmo, Jeugdwet, …: the law its content falls under
  instrument     text,                 -- with which is measured on the way; null: nothing is measured
  meetmoment     text not null check (meetmoment in ('start', 'tussentijds', 'einde')),
  alleen_reden   text,                 -- why one went where the inrichting asks two
  gemaakt_op     timestamptz not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid not null,
  afgerond_op    timestamptz,
  afgerond_door  uuid,
  primary key (gemeente, id),
  check ((afgerond_op is null) = (afgerond_door is null))
);
create index gesprek_casus on gesprek.gesprek (gemeente, casus, datum desc);
call kern.beveilig('gesprek.gesprek', 'select, insert, update');

-- Who was there: teamleden, members of the household, people around it, the cliëntondersteuner. Rewritten as a whole when a fact changes.
create table gesprek.aanwezige (
  gemeente uuid not null references kern.gemeente,
  gesprek  uuid not null,
  nummer   int  not null,
  als      text not null check (als in ('bezoeker', 'meekijker', 'lid', 'netwerk', 'clientondersteuner', 'ander')),
  wie      uuid,                       -- medewerker, persoon or somebody of the netwerk; null for a name alone
  naam     text,
  primary key (gemeente, gesprek, nummer),
  foreign key (gemeente, gesprek) references gesprek.gesprek (gemeente, id),
  check (wie is not null or naam is not null)
);
call kern.beveilig('gesprek.aanwezige', 'select, insert, delete');

-- One sheet per leefgebied: the unit that two workers may change at once.
create table gesprek.blad (
  gemeente   uuid not null references kern.gemeente,
  gesprek    uuid not null,
  leefgebied text not null,
  versie     int  not null default 1,
  niets      boolean not null default false,  -- "hier speelt niets"
  op         timestamptz not null,
  door       uuid not null,
  primary key (gemeente, gesprek, leefgebied),
  foreign key (gemeente, gesprek) references gesprek.gesprek (gemeente, id)
);
call kern.beveilig('gesprek.blad', 'select, insert, update');

create table gesprek.passage (
  gemeente      uuid not null references kern.gemeente,
  id            uuid not null default uuidv7(),
  gesprek       uuid not null,
  leefgebied    text not null,
  soort         text not null check (soort in ('goed', 'vraag', 'achter', 'kracht', 'netwerk')),
  versie        int  not null default 1,
  tekst         text not null,
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  op            timestamptz not null,
  door          uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, gesprek, leefgebied) references gesprek.blad (gemeente, gesprek, leefgebied),
  check (not vertrouwelijk or over_persoon is not null)
);
create unique index passage_open on gesprek.passage (gemeente, gesprek, leefgebied, soort) where not vertrouwelijk;
create index passage_gesprek on gesprek.passage (gemeente, gesprek, leefgebied);
call kern.beveilig('gesprek.passage', 'select, insert, update');

-- Levels as they are noted while talking; they become a meting when the conversation is finished.
create table gesprek.score (
  gemeente      uuid not null references kern.gemeente,
  gesprek       uuid not null,
  leefgebied    text not null,
  domein        text not null,
  over_persoon  uuid not null,
  niveau        smallint check (niveau between 1 and 5),
  eigen         smallint check (eigen between 1 and 5),
  vertrouwelijk boolean not null default false,
  op            timestamptz not null,
  door          uuid not null,
  primary key (gemeente, gesprek, domein, over_persoon),
  foreign key (gemeente, gesprek, leefgebied) references gesprek.blad (gemeente, gesprek, leefgebied)
);
call kern.beveilig('gesprek.score', 'select, insert, update');

-- Each field of a sheet, and each confidential piece, as it ever stood: what two changed is compared with what both began from.
create table gesprek.veldversie (
  gemeente      uuid not null references kern.gemeente,
  gesprek       uuid not null,
  leefgebied    text not null,
  veld          text not null,
  versie        int  not null,
  waarde        text not null,
  over_persoon  uuid,
  vertrouwelijk boolean not null default false,
  op            timestamptz not null,
  door          uuid not null,
  primary key (gemeente, gesprek, leefgebied, veld, versie),
  foreign key (gemeente, gesprek, leefgebied) references gesprek.blad (gemeente, gesprek, leefgebied),
  check (not vertrouwelijk or over_persoon is not null)
);
call kern.beveilig('gesprek.veldversie', 'select, insert');

-- A meting never changes: no update, no delete.
create table gesprek.meting (
  gemeente        uuid not null references kern.gemeente,
  id              uuid not null default uuidv7(),
  casus           uuid not null,
  gesprek         uuid,
  instrument      text not null,
  datum           date not null,
  moment          text not null check (moment in ('start', 'tussentijds', 'einde')),
  wet             text not null,
  deels           boolean not null,     -- leefgebieden of the instrument that joined the casus were left open
  beoordelaars    uuid[] not null,
  vastgelegd_op   timestamptz not null,
  vastgelegd_door uuid not null,
  primary key (gemeente, id)
);
create index meting_casus on gesprek.meting (gemeente, casus, datum desc);
create unique index meting_gesprek on gesprek.meting (gemeente, gesprek) where gesprek is not null;
call kern.beveilig('gesprek.meting', 'select, insert');

create table gesprek.meting_score (
  gemeente      uuid not null references kern.gemeente,
  meting        uuid not null,
  over_persoon  uuid not null,
  domein        text not null,
  niveau        smallint check (niveau between 1 and 5),
  eigen         smallint check (eigen between 1 and 5),
  vertrouwelijk boolean not null default false,
  door          uuid not null,
  primary key (gemeente, meting, over_persoon, domein),
  foreign key (gemeente, meting) references gesprek.meting (gemeente, id),
  check (niveau is not null or eigen is not null)
);
call kern.beveilig('gesprek.meting_score', 'select, insert');
