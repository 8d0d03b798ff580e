-- Small corrections of rooms that were released: their own files are closed.

-- A line of the log named its gemeente by foreign key. That check takes a share lock on the one row of the gemeente
-- at every page view, so that all views of a gemeente write to the same row. It guards nothing: the value is
-- kern.gemeente() itself, the policy on the table refuses any other (with check), and a gemeente is never deleted.
-- Dropped on the partitioned table it is gone from each month, and months to come do not get it.
alter table logboek.regel drop constraint regel_gemeente_fkey;

-- Three letters look like too much. The function is of the role of the door, which its owner may become but does not
-- inherit from: it replaces the function itself.
grant create on schema huishouden to keukentafel_deur;
set role keukentafel_deur;

-- Persons by name, in three steps: whole words (rang 0), beginnings of words (1), and what looks like
-- it (2), each only while there is room. sleutel is a Zoeksleutel: words of letters and digits.
create or replace function huishouden.zoek_persoon(sleutel text, hoogstens int)
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
  -- Three letters look like too much: only when nothing begins with them.
  if cardinality(al) < hoogstens and (length(langste) > 3 or (length(langste) = 3 and cardinality(al) = 0)) then
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

reset role;
revoke create on schema huishouden from keukentafel_deur;
