-- The tenant, and the one way in which every table of the house is locked.
--
-- Roles (made before the first migration, see nl.keukentafel.database.Rollen):
--   keukentafel_eigenaar  owns everything, runs migrations, is no superuser
--   keukentafel_app       the application: owns nothing, sees one gemeente per transaction
--   keukentafel_deur      cannot log in; owns the few functions that must look before the gemeente is known

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gin with schema public;

create schema kern;
grant usage on schema kern to keukentafel_app, keukentafel_deur;

-- The gemeente of this transaction, or null. An empty setting is nobody: every policy then yields no rows.
create function kern.gemeente() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.gemeente', true), '')::uuid;

-- Locks a table: forced row-level security on gemeente, and no more rights for the application than named.
create procedure kern.beveilig(tabel regclass, rechten text, kolom text default 'gemeente')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format(
    'create policy gemeente on %s using (%I = nullif(current_setting(''app.gemeente'', true), '''')::uuid)'
    ' with check (%I = nullif(current_setting(''app.gemeente'', true), '''')::uuid)', tabel, kolom, kolom);
  execute format('grant %s on %s to keukentafel_app', rechten, tabel);
end $$;

create table kern.gemeente (
  id            uuid primary key default uuidv7(),
  naam          text not null,
  cbs_code      text unique,
  voorbeeld     boolean not null default false,
  benaming_teamlid text not null default 'teamlid',
  gemaakt_op    timestamptz not null default now()
);
comment on table kern.gemeente is 'The tenant (1-domein: Gemeente). voorbeeld marks the fictitious one of the embedded default.';
call kern.beveilig('kern.gemeente', 'select, insert, update', 'id');

-- Numbers that people say aloud ("casus 2026-0412"), counted per gemeente so that no gemeente sees another's size.
create table kern.volgnummer (
  gemeente uuid not null references kern.gemeente,
  soort    text not null,
  jaar     int  not null,
  laatste  int  not null,
  primary key (gemeente, soort, jaar)
);
call kern.beveilig('kern.volgnummer', 'select, insert, update');
