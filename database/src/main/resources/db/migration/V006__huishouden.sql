-- Residents: persons, the households they form, and those around them.
-- Every tot in this schema is the first day on which it no longer holds (kern.Periode).
create schema huishouden;
grant usage on schema huishouden to keukentafel_app, keukentafel_deur;

create table huishouden.persoon (
  gemeente        uuid not null references kern.gemeente,
  id              uuid not null default uuidv7(),
  versie          int  not null default 1,
  voornamen       text,
  roepnaam        text,
  voorletters     text,
  tussenvoegsel   text,
  achternaam      text not null,
  partnertussenvoegsel text,
  partnernaam     text,
  naamgebruik     text not null default 'eigen' check (naamgebruik in ('eigen', 'partner', 'partner_eigen', 'eigen_partner')),
  geslacht        text not null default 'onbekend' check (geslacht in ('man', 'vrouw', 'x', 'onbekend')),
  geboren_jaar    int,
  geboren_maand   int check (geboren_maand between 1 and 12),
  geboren_dag     int check (geboren_dag between 1 and 31),
  bsn_versleuteld bytea,
  bsn_sleutel     bytea,               -- keyed hash: found by it, never shown by it
  telefoon        text,
  email           text,
  taal            text,
  communicatie    text,                -- what helps when talking or writing with this person
  overleden_op    date,
  zoek            text not null,       -- Zoeksleutel of the name
  gewijzigd_door  uuid,
  gewijzigd_op    timestamptz not null default now(),
  primary key (gemeente, id),
  check (geboren_maand is null or geboren_jaar is not null),
  check (geboren_dag is null or geboren_maand is not null)
);
create unique index persoon_bsn on huishouden.persoon (gemeente, bsn_sleutel) where bsn_sleutel is not null;
-- A space on either side of the key: a whole word is then '% jan %' and a beginning '% jan%'.
create index persoon_zoek on huishouden.persoon using gin (gemeente, (' ' || zoek || ' ') gin_trgm_ops) with (gin_pending_list_limit = 256);
create index persoon_geboren on huishouden.persoon (gemeente, geboren_jaar, geboren_maand, geboren_dag);
call kern.beveilig('huishouden.persoon', 'select, insert, update');

create table huishouden.persoon_versie (
  gemeente       uuid  not null references kern.gemeente,
  persoon        uuid  not null,
  versie         int   not null,
  inhoud         jsonb not null,       -- the row as it was, without BSN
  gewijzigd_door uuid,
  gewijzigd_op   timestamptz not null,
  primary key (gemeente, persoon, versie),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id)
);
call kern.beveilig('huishouden.persoon_versie', 'select, insert');

create table huishouden.huishouden (
  gemeente       uuid not null references kern.gemeente,
  id             uuid not null default uuidv7(),
  versie         int  not null default 1,
  naam           text not null,
  straat         text,
  huisnummer     text,
  toevoeging     text,
  postcode       text,
  plaats         text,
  adres_beschermd boolean not null default false,
  wijk           uuid,
  zoek           text not null,        -- Zoeksleutel of the address; empty while it is protected
  begonnen_door  uuid,                 -- who recorded it, and may go on doing so for a few days
  begonnen_op    timestamptz not null default now(),
  gewijzigd_door uuid,
  gewijzigd_op   timestamptz not null default now(),
  primary key (gemeente, id)
);
create index huishouden_zoek on huishouden.huishouden using gin (gemeente, (' ' || zoek || ' ') gin_trgm_ops) with (gin_pending_list_limit = 256);
create index huishouden_adres on huishouden.huishouden (gemeente, postcode, huisnummer);
call kern.beveilig('huishouden.huishouden', 'select, insert, update');

create table huishouden.huishouden_versie (
  gemeente       uuid  not null references kern.gemeente,
  huishouden     uuid  not null,
  versie         int   not null,
  inhoud         jsonb not null,
  gewijzigd_door uuid,
  gewijzigd_op   timestamptz not null,
  primary key (gemeente, huishouden, versie),
  foreign key (gemeente, huishouden) references huishouden.huishouden (gemeente, id)
);
call kern.beveilig('huishouden.huishouden_versie', 'select, insert');

create table huishouden.lid (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  huishouden  uuid not null,
  persoon     uuid not null,
  rol         text not null check (rol in ('hoofdaanvrager', 'partner', 'kind', 'ouder', 'overig')),
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id)
);
create index lid_huishouden on huishouden.lid (gemeente, huishouden);
create index lid_persoon on huishouden.lid (gemeente, persoon);
-- One hoofdverblijf each (1-domein: Huishouden).
create unique index lid_hoofdverblijf on huishouden.lid (gemeente, persoon) where tot is null;
call kern.beveilig('huishouden.lid', 'select, insert, update');

create table huishouden.bijrelatie (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  persoon     uuid not null,
  huishouden  uuid not null,
  soort       text not null check (soort in ('co_ouder', 'ouder_elders', 'pleeggezin')),
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id)
);
create index bijrelatie_huishouden on huishouden.bijrelatie (gemeente, huishouden);
create index bijrelatie_persoon on huishouden.bijrelatie (gemeente, persoon);
call kern.beveilig('huishouden.bijrelatie', 'select, insert, update');

create table huishouden.netwerklid (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  huishouden  uuid not null,
  naam        text not null,
  voor_wie    uuid,                    -- the member it is about most; null for the whole household
  soort       text not null check (soort in ('familie', 'mantelzorger', 'vrijwilliger', 'buur', 'vriend', 'werkgever', 'anders')),
  wat         text,
  sterkte     text not null check (sterkte in ('sterk', 'gewoon', 'zwak', 'gespannen')),
  telefoon    text,
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden) references huishouden.huishouden (gemeente, id)
);
create index netwerklid_huishouden on huishouden.netwerklid (gemeente, huishouden);
call kern.beveilig('huishouden.netwerklid', 'select, insert, update');

create table huishouden.vertegenwoordiging (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  voor        uuid not null,
  door        uuid,                    -- a person we know ...
  door_naam   text,                    -- ... or a name (a voogdij-instelling, a bewindvoerder)
  soort       text not null check (soort in ('gezag', 'voogd', 'curator', 'mentor', 'bewindvoerder', 'gemachtigde')),
  bewijs      text,
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  check (door is not null or door_naam is not null),
  foreign key (gemeente, voor) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, door) references huishouden.persoon (gemeente, id)
);
create index vertegenwoordiging_voor on huishouden.vertegenwoordiging (gemeente, voor);
call kern.beveilig('huishouden.vertegenwoordiging', 'select, insert, update');

create table huishouden.maatregel (
  gemeente    uuid not null references kern.gemeente,
  id          uuid not null default uuidv7(),
  persoon     uuid not null,
  soort       text not null check (soort in ('ots', 'voogdij', 'jeugdreclassering', 'bewind')),
  houder      text not null,
  leefgebieden text[] not null default '{}', -- on which the holder has the regie
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id)
);
create index maatregel_persoon on huishouden.maatregel (gemeente, persoon);
call kern.beveilig('huishouden.maatregel', 'select, insert, update');

-- Why somebody was recorded although a person who looks like them was on record already.
create table huishouden.toch_nieuw (
  gemeente    uuid not null references kern.gemeente,
  persoon     uuid not null,
  lijkt_op    uuid not null,
  reden       text not null,
  door        uuid not null,
  op          timestamptz not null,
  primary key (gemeente, persoon, lijkt_op),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, lijkt_op) references huishouden.persoon (gemeente, id)
);
call kern.beveilig('huishouden.toch_nieuw', 'select, insert');

-- Fuzzy search: row-level security keeps like and <% from the index, so functions of the door role
-- look, ask for the gemeente of the transaction themselves, and hand out no more than ids.
grant create on schema huishouden to keukentafel_deur;
create policy deur on huishouden.persoon for select to keukentafel_deur using (true);
create policy deur on huishouden.huishouden for select to keukentafel_deur using (true);
grant select on huishouden.persoon, huishouden.huishouden to keukentafel_deur;

-- Persons by name, in three steps: whole words (rang 0), beginnings of words (1), and what looks like
-- it (2), each only while there is room. sleutel is a Zoeksleutel: words of letters and digits.
create function huishouden.zoek_persoon(sleutel text, hoogstens int)
  returns table (id uuid, rang int, gelijkenis real)
  language plpgsql stable security definer rows 20
  set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan
  set pg_trgm.word_similarity_threshold = 0.4
as $$
declare
  hier     uuid   := kern.gemeente();
  woorden  text[] := array(select w from unnest(string_to_array(sleutel, ' ')) w where w <> '' order by length(w) desc limit 8);
  langste  text   := woorden[1];
  tweede   text   := coalesce(woorden[2], woorden[1]);
  heel     text[] := array(select '% ' || w || ' %' from unnest(woorden) w);
  beginnen text[] := array(select '% ' || w || '%' from unnest(woorden) w);
  al       uuid[] := '{}';
  gevonden boolean := false;
  gewisseld text;
begin
  if hier is null or langste is null or length(langste) < 2 then
    return;
  end if;
  for id, rang, gelijkenis in
    select k.id, 0, similarity(sleutel, k.zoek) as lijkt
    from (select p.id, p.zoek from huishouden.persoon p
          where p.gemeente = hier and (' ' || p.zoek || ' ') like '% ' || langste || ' %' and (' ' || p.zoek || ' ') like '% ' || tweede || ' %'
            and (' ' || p.zoek || ' ') like all (heel)
          limit 500) k
    order by lijkt desc, k.zoek limit hoogstens
  loop
    al := al || id;
    return next;
  end loop;
  if cardinality(al) < hoogstens then
    for id, rang, gelijkenis in
      select k.id, 1, similarity(sleutel, k.zoek) as lijkt
      from (select p.id, p.zoek from huishouden.persoon p
            where p.gemeente = hier and (' ' || p.zoek || ' ') like '% ' || langste || '%' and (' ' || p.zoek || ' ') like '% ' || tweede || '%'
              and (' ' || p.zoek || ' ') like all (beginnen) and p.id <> all (al)
            limit 500) k
      order by lijkt desc, k.zoek limit hoogstens - cardinality(al)
    loop
      al := al || id;
      return next;
    end loop;
  end if;
  if cardinality(al) < hoogstens and length(langste) > 2 then
    return query
      select k.id, 2, k.lijkt
      from (select p.id, p.zoek, word_similarity(sleutel, p.zoek) as lijkt, max(word_similarity(sleutel, p.zoek)) over () as best
            from huishouden.persoon p
            where p.gemeente = hier and sleutel <% (' ' || p.zoek || ' ') and p.id <> all (al)) k
      where k.lijkt > k.best - 0.2
      order by k.lijkt desc, similarity(sleutel, k.zoek) desc, k.zoek limit hoogstens - cardinality(al);
    gevonden := found;
  end if;
  -- Two letters that changed places leave hardly a trigram alone (jnasen): try each pair the other way.
  if cardinality(al) = 0 and not gevonden and length(langste) between 4 and 20 then
    for plek in 1 .. length(langste) - 1 loop
      gewisseld := overlay(langste placing reverse(substr(langste, plek, 2)) from plek for 2);
      for id, rang, gelijkenis in
        select k.id, 2, 0.5::real
        from (select p.id, p.zoek from huishouden.persoon p
              where p.gemeente = hier and (' ' || p.zoek || ' ') like '% ' || gewisseld || ' %' and gewisseld <> langste
                and (' ' || p.zoek || ' ') like all (array(select '% ' || w || '%' from unnest(woorden[2:]) w))
              limit 500) k
        order by k.zoek limit hoogstens - cardinality(al)
      loop
        al := al || id;
        return next;
      end loop;
      exit when cardinality(al) >= hoogstens;
    end loop;
  end if;
end $$;

-- Households by address, in the same steps. A number in the question must be in the address; only
-- the words may be misspelt.
create function huishouden.zoek_adres(sleutel text, hoogstens int)
  returns table (id uuid, rang int, gelijkenis real)
  language plpgsql stable security definer rows 20
  set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan
  set pg_trgm.word_similarity_threshold = 0.55
as $$
declare
  hier     uuid   := kern.gemeente();
  woorden  text[] := array(select w from unnest(string_to_array(sleutel, ' ')) w where w <> '' order by length(w) desc limit 8);
  langste  text   := woorden[1];
  tweede   text   := coalesce(woorden[2], woorden[1]);
  letters  text   := (select string_agg(w, ' ') from unnest(string_to_array(sleutel, ' ')) w where w ~ '^[^0-9]{2,}$');
  cijfers  text[] := array(select '% ' || w || '%' from unnest(woorden) w where w ~ '[0-9]');
  beginnen text[] := array(select '% ' || w || '%' from unnest(woorden) w);
  heel     text[] := array(select '% ' || w || ' %' from unnest(woorden) w);
  al       uuid[] := '{}';
begin
  if hier is null or langste is null or length(langste) < 3 then
    return;
  end if;
  for id, rang, gelijkenis in
    select k.id, case when (' ' || k.zoek || ' ') like all (heel) then 0 else 1 end as trede, similarity(sleutel, k.zoek) as lijkt
    from (select h.id, h.zoek from huishouden.huishouden h
          where h.gemeente = hier and (' ' || h.zoek || ' ') like '% ' || langste || '%' and (' ' || h.zoek || ' ') like '% ' || tweede || '%'
            and (' ' || h.zoek || ' ') like all (beginnen)
          limit 500) k
    order by trede, lijkt desc, k.zoek limit hoogstens
  loop
    al := al || id;
    return next;
  end loop;
  if cardinality(al) < hoogstens and length(letters) > 3 then
    return query
      select k.id, 2, k.lijkt
      from (select h.id, h.zoek, word_similarity(letters, h.zoek) as lijkt, max(word_similarity(letters, h.zoek)) over () as best
            from huishouden.huishouden h
            where h.gemeente = hier and letters <% (' ' || h.zoek || ' ') and (' ' || h.zoek || ' ') like all (cijfers) and h.id <> all (al)) k
      where k.lijkt > k.best - 0.2
      order by k.lijkt desc, k.zoek limit hoogstens - cardinality(al);
  end if;
end $$;

revoke all on function huishouden.zoek_persoon(text, int), huishouden.zoek_adres(text, int) from public;
grant execute on function huishouden.zoek_persoon(text, int), huishouden.zoek_adres(text, int) to keukentafel_app;
alter function huishouden.zoek_persoon(text, int) owner to keukentafel_deur;
alter function huishouden.zoek_adres(text, int) owner to keukentafel_deur;
