-- What `inside` and `maybe` are worked out from is kept beside them, so that they can be worked out again (decision 11):
-- the areas one of which contains it because its source, or the person who recorded it, says so. Null: its point says it,
-- down to `level`, by the area in which the whole circle lies.
alter table event add column named text[];
alter table protected_object add column named text[];

-- Of what was there before, nobody can tell any more which of both it was: it is taken as named, until it is imported again.
do $$
declare t text;
begin
  foreach t in array array['event', 'protected_object'] loop
    execute format($sql$
      update %I e set named = coalesce(
        (select array[p.code] from place p where p.code = any(e.inside) and p.level = e.level and p.kind = 'admin' and p.superseded_at is null limit 1),
        (select array_agg(p.code order by p.code) from place p where p.code = any(e.maybe) and p.level = e.level and p.kind = 'admin' and p.superseded_at is null),
        '{}') where e.superseded_at is null$sql$, t);
  end loop;
  update event set named = inside[cardinality(inside):] where superseded_at is null and source_code is null;
end $$;
