-- Verwerkingenlogboek (3-privacy, 9 §4.1-4.2): every view and change, append-only even for the application's role.
create schema logboek;
grant usage on schema logboek to keukentafel_app, keukentafel_deur;

create table logboek.regel (
  gemeente    uuid        not null references kern.gemeente,
  id          bigint      generated always as identity,
  tijd        timestamptz not null default clock_timestamp(),
  trace       uuid        not null,
  wie         uuid,                    -- medewerker; null: the system or a partner's machine
  namens      uuid,                    -- organisatie, for a partner
  handeling   text        not null,    -- inzien, zoeken, toevoegen, wijzigen, verwijderen, overdragen, aanmelden
  verwerking  text        not null,    -- key of the register of processing activities, e.g. casus.inzien
  over_soort  text,                    -- persoon, huishouden, casus, melding, team, ...
  over        uuid,                    -- pseudonymous subject
  grondslag   text,
  wet         text,
  uitkomst    text        not null default 'ok' check (uitkomst in ('ok', 'geweigerd', 'fout')),
  primary key (gemeente, tijd, id)
) partition by range (tijd);
create index regel_over on logboek.regel (gemeente, over, tijd desc);
create index regel_wie on logboek.regel (gemeente, wie, tijd desc);
call kern.beveilig('logboek.regel', 'select, insert');

-- A month is one partition: it is sealed, and after its term destroyed, as a whole. Months begin at midnight
-- UTC, whatever the zone of who asks: else two callers would cut the year in different places.
create function logboek.maak_maand(dag date) returns void
  language plpgsql security definer set search_path = pg_catalog, logboek set timezone = 'UTC' as $$
declare
  eerste date := date_trunc('month', dag);
  naam text := format('regel_%s', to_char(eerste, 'YYYYMM'));
begin
  if to_regclass('logboek.' || naam) is null then
    execute format('create table logboek.%I partition of logboek.regel for values from (%L) to (%L)',
      naam, eerste, eerste + interval '1 month');
    execute format('alter table logboek.%I enable row level security', naam);
    execute format('alter table logboek.%I force row level security', naam);
  end if;
end $$;
revoke all on function logboek.maak_maand(date) from public;
grant execute on function logboek.maak_maand(date) to keukentafel_app;
select logboek.maak_maand((date_trunc('month', now()) + make_interval(months => m))::date) from generate_series(-1, 3) m;
create table logboek.regel_overig partition of logboek.regel default;
alter table logboek.regel_overig enable row level security;
alter table logboek.regel_overig force row level security;

-- One chain per gemeente and month. A seal names the lines it covers: a line that committed late, with a
-- lower number than one that is sealed already, comes under the next seal.
create table logboek.zegel (
  gemeente   uuid        not null references kern.gemeente,
  maand      date        not null,
  volgnr     int         not null,
  van        timestamptz not null,     -- first and last moment among its lines
  tot        timestamptz not null,
  regels     bigint[]    not null,     -- numbers of its lines, rising
  hash       bytea       not null,     -- SHA-256 of the previous seal and the text of its lines
  gemaakt_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, maand, volgnr)
);
call kern.beveilig('logboek.zegel', 'select, insert');
