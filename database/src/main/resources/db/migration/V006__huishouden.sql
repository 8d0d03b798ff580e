-- Residents: persons, the households they form, and those around them.
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
create index persoon_zoek on huishouden.persoon using gin (gemeente, zoek gin_trgm_ops);
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
  zoek           text not null,        -- Zoeksleutel of the address
  gewijzigd_door uuid,
  gewijzigd_op   timestamptz not null default now(),
  primary key (gemeente, id)
);
create index huishouden_zoek on huishouden.huishouden using gin (gemeente, zoek gin_trgm_ops);
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
  van         date not null,
  tot         date,
  primary key (gemeente, id),
  foreign key (gemeente, persoon) references huishouden.persoon (gemeente, id)
);
call kern.beveilig('huishouden.maatregel', 'select, insert, update');
