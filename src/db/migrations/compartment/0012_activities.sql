-- Registered activities: what is planned where and when (product.md, the planning check). Nothing here is ever changed: a
-- changed plan is the next version of the activity, one that ends has a row that says so. Neither findings nor figures are
-- kept with it: they are asked anew as known now, and no activity is compared with another (never 16). No count that is
-- remembered is made from these rows, so that they leave nothing in `written`.

create table activity (
  row_id         uuid primary key,
  activity_id    uuid not null,
  -- 1, 2, 3 …: the newest that was known is the one that holds.
  version        integer not null check (version > 0),
  kind           text not null,
  title          text not null,
  -- GeoJSON geometry as a check takes it: longitude, latitude, WGS 84.
  shape          jsonb not null,
  -- How many positions the shape has: a list must know before it reads it whether it has room for it.
  positions      integer not null check (positions > 0),
  -- How near is near, in metres.
  within         float8 not null check (within >= 0),
  begins         timestamptz not null,
  ends           timestamptz not null,
  -- A function, never a person.
  responsible    text not null,
  by             text not null,
  recorded_at    timestamptz not null,
  unique (activity_id, version),
  check (ends >= begins)
);
create index activity_recorded on activity (recorded_at);

create table activity_end (
  activity_id    uuid primary key,
  -- When it ended early; null: it was withdrawn.
  ended_on       timestamptz,
  reason         text not null,
  by             text not null,
  recorded_at    timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['activity', 'activity_end'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
