-- Clocks for anybody who registers one (11-plattegrond: Termijnen). What a clock is for is an id of another room.
create schema termijn;
grant usage on schema termijn to keukentafel_app;

create table termijn.klok (
  gemeente     uuid not null references kern.gemeente,
  id           uuid not null default uuidv7(),
  soort        text not null,          -- key of the period table, e.g. wmo.onderzoek
  voor_soort   text not null,          -- melding, casus, ...
  voor         uuid not null,
  gestart_op   date not null,
  half_op      date not null,
  let_op_vanaf date not null,
  uiterlijk    date not null,
  afgerond_op  date,
  primary key (gemeente, id)
);
-- A casus may carry two clocks of one kind: each melding that was added to it brings its own.
create index klok_voor on termijn.klok (gemeente, voor);
create index klok_open on termijn.klok (gemeente, uiterlijk) where afgerond_op is null;
call kern.beveilig('termijn.klok', 'select, insert, update');

create table termijn.opschorting (
  gemeente  uuid not null references kern.gemeente,
  id        uuid not null default uuidv7(),
  klok      uuid not null,
  grond     text not null,
  toelichting text not null,
  van       date not null,
  tot       date,
  door      uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, klok) references termijn.klok (gemeente, id)
);
create index opschorting_klok on termijn.opschorting (gemeente, klok);
call kern.beveilig('termijn.opschorting', 'select, insert, update');
