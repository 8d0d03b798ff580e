-- Who signs in. These tables are read before a gemeente is known, through two functions of the door role only.
create schema aanmelding;
grant usage on schema aanmelding to keukentafel_app;
grant usage, create on schema aanmelding to keukentafel_deur;

create table aanmelding.account (
  id              uuid primary key default uuidv7(),
  aanmeldnaam     text not null unique check (aanmeldnaam = lower(aanmeldnaam)),
  wachtwoord      text not null,       -- Argon2id
  voorbeeld       boolean not null default false,
  moet_wijzigen   boolean not null default false,
  mislukt         int not null default 0,
  geblokkeerd_tot timestamptz
);
alter table aanmelding.account enable row level security;
alter table aanmelding.account force row level security;
-- An account is nobody's gemeente: the application reaches only the one it is signing in or has signed in.
create policy eigen on aanmelding.account to keukentafel_app
  using (id = nullif(current_setting('app.account', true), '')::uuid)
  with check (id = nullif(current_setting('app.account', true), '')::uuid);
create policy deur on aanmelding.account to keukentafel_deur using (true);
grant select, insert, update on aanmelding.account to keukentafel_app;
grant select, update on aanmelding.account to keukentafel_deur;

create table aanmelding.sessie (
  sleutel     bytea primary key,       -- SHA-256 of the cookie: a copy of this table opens nothing
  account     uuid not null references aanmelding.account,
  gemeente    uuid not null references kern.gemeente,
  medewerker  uuid not null,
  begonnen_op timestamptz not null default now(),
  gezien_op   timestamptz not null default now(),
  verloopt_op timestamptz not null
);
alter table aanmelding.sessie enable row level security;
alter table aanmelding.sessie force row level security;
create policy eigen on aanmelding.sessie to keukentafel_app
  using (account = nullif(current_setting('app.account', true), '')::uuid)
  with check (account = nullif(current_setting('app.account', true), '')::uuid);
create policy deur on aanmelding.sessie to keukentafel_deur using (true);
grant select, insert, update, delete on aanmelding.sessie to keukentafel_app;
grant select, update, delete on aanmelding.sessie to keukentafel_deur;
create index sessie_account on aanmelding.sessie (account);

create policy deur on team.medewerker for select to keukentafel_deur using (true);
create policy deur on team.lidmaatschap for select to keukentafel_deur using (true);
create policy deur on team.team for select to keukentafel_deur using (true);
create policy deur on kern.gemeente for select to keukentafel_deur using (true);
grant select on team.medewerker, team.lidmaatschap, team.team, kern.gemeente to keukentafel_deur;

-- Sign-in, step one: the account behind a name, and where this person works.
create function aanmelding.account_bij(naam text)
  returns table (id uuid, wachtwoord text, mislukt int, geblokkeerd_tot timestamptz, moet_wijzigen boolean)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select a.id, a.wachtwoord, a.mislukt, a.geblokkeerd_tot, a.moet_wijzigen from aanmelding.account a where a.aanmeldnaam = naam;
  end;

create function aanmelding.werkplekken_van(welk_account uuid)
  returns table (gemeente uuid, gemeente_naam text, medewerker uuid)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select m.gemeente, g.naam, m.id from team.medewerker m join kern.gemeente g on g.id = m.gemeente
    where m.account = welk_account and m.actief order by g.naam;
  end;

-- Each request: who is behind this cookie, in one statement. The moment comes from the clock that also began
-- the session; the day on which somebody is in a team is a Dutch one.
create function aanmelding.wie_bij(sessiesleutel bytea, nu timestamptz)
  returns table (account uuid, gemeente uuid, gemeente_naam text, gemeente_voorbeeld boolean, medewerker uuid, voornaam text, tussenvoegsel text, achternaam text,
                 organisatie uuid, rollen text[], lidmaatschappen jsonb, gezien_op timestamptz, moet_wijzigen boolean)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select s.account, s.gemeente, g.naam, g.voorbeeld, m.id, m.voornaam, m.tussenvoegsel, m.achternaam, m.organisatie, m.rollen,
           coalesce((select jsonb_agg(jsonb_build_object('team', l.team, 'naam', t.naam, 'positie', l.positie, 'type', l.type) order by l.van)
                     from team.lidmaatschap l join team.team t on t.gemeente = l.gemeente and t.id = l.team
                     where l.gemeente = m.gemeente and l.medewerker = m.id
                       and l.van <= (nu at time zone 'Europe/Amsterdam')::date
                       and (l.tot is null or l.tot >= (nu at time zone 'Europe/Amsterdam')::date)), '[]'::jsonb),
           s.gezien_op, a.moet_wijzigen
    from aanmelding.sessie s
    join aanmelding.account a on a.id = s.account
    join kern.gemeente g on g.id = s.gemeente
    join team.medewerker m on m.gemeente = s.gemeente and m.id = s.medewerker and m.actief
    where s.sleutel = sessiesleutel and s.verloopt_op > nu;
  end;

-- The accounts that the embedded default shows on its sign-in page; none outside it.
create function aanmelding.voorbeeldaccounts()
  returns table (aanmeldnaam text, gemeente text, voornaam text, tussenvoegsel text, achternaam text, rollen text[], lidmaatschappen jsonb)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select a.aanmeldnaam, g.naam, m.voornaam, m.tussenvoegsel, m.achternaam, m.rollen,
           coalesce((select jsonb_agg(jsonb_build_object('naam', t.naam, 'positie', l.positie, 'type', l.type) order by l.van)
                     from team.lidmaatschap l join team.team t on t.gemeente = l.gemeente and t.id = l.team
                     where l.gemeente = m.gemeente and l.medewerker = m.id and (l.tot is null or l.tot >= current_date)), '[]'::jsonb)
    from aanmelding.account a
    join team.medewerker m on m.account = a.id and m.actief
    join kern.gemeente g on g.id = m.gemeente and g.voorbeeld
    where a.voorbeeld order by g.naam, a.id;
  end;

create function aanmelding.heeft_accounts() returns boolean
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select exists (select from aanmelding.account);
  end;

revoke all on function aanmelding.account_bij(text), aanmelding.werkplekken_van(uuid), aanmelding.wie_bij(bytea, timestamptz), aanmelding.voorbeeldaccounts(), aanmelding.heeft_accounts() from public;
grant execute on function aanmelding.account_bij(text), aanmelding.werkplekken_van(uuid), aanmelding.wie_bij(bytea, timestamptz), aanmelding.voorbeeldaccounts(), aanmelding.heeft_accounts() to keukentafel_app;
alter function aanmelding.account_bij(text) owner to keukentafel_deur;
alter function aanmelding.werkplekken_van(uuid) owner to keukentafel_deur;
alter function aanmelding.wie_bij(bytea, timestamptz) owner to keukentafel_deur;
alter function aanmelding.voorbeeldaccounts() owner to keukentafel_deur;
alter function aanmelding.heeft_accounts() owner to keukentafel_deur;

-- Half-filled forms, kept for their typist alone (1-domein: Bad input).
create table aanmelding.concept (
  gemeente      uuid  not null references kern.gemeente,
  medewerker    uuid  not null,
  formulier     text  not null,        -- path of the form, without personal data
  velden        jsonb not null,
  bewaard_op    timestamptz not null default now(),
  primary key (gemeente, medewerker, formulier)
);
call kern.beveilig('aanmelding.concept', 'select, insert, update, delete');

-- Tokens of partners that send by machine; only their hash is kept.
create table aanmelding.partnersleutel (
  gemeente      uuid  not null references kern.gemeente,
  id            uuid  not null default uuidv7(),
  organisatie   uuid  not null,
  omschrijving  text  not null,
  sleutel       bytea not null unique,
  gemaakt_op    timestamptz not null default now(),
  ingetrokken_op timestamptz,
  primary key (gemeente, id)
);
call kern.beveilig('aanmelding.partnersleutel', 'select, insert, update');
create policy deur on aanmelding.partnersleutel for select to keukentafel_deur using (true);
grant select on aanmelding.partnersleutel to keukentafel_deur;

create function aanmelding.partner_bij(hash bytea) returns table (gemeente uuid, organisatie uuid, sleutel_id uuid)
  language sql stable security definer set search_path = pg_catalog, aanmelding
  begin atomic
    select p.gemeente, p.organisatie, p.id from aanmelding.partnersleutel p where p.sleutel = hash and p.ingetrokken_op is null;
  end;
revoke all on function aanmelding.partner_bij(bytea) from public;
grant execute on function aanmelding.partner_bij(bytea) to keukentafel_app;
alter function aanmelding.partner_bij(bytea) owner to keukentafel_deur;
