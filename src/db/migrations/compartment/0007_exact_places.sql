-- Exact places have versions like everything else: a correction is a new row. The place is a GeoJSON Point with its own
-- uncertainty in metres; the object's public tier (protected_object) is never touched by it.
alter table object_exact_place drop constraint object_exact_place_pkey;
alter table object_exact_place add column row_id uuid not null default gen_random_uuid();
alter table object_exact_place add column found_by text not null default 'not stated';
alter table object_exact_place add column recorded_by text not null default 'not stated';
alter table object_exact_place add column superseded_at timestamptz;
alter table object_exact_place add primary key (row_id);
create unique index object_exact_place_current on object_exact_place (object_id) where superseded_at is null;
create index object_exact_place_versions on object_exact_place (object_id) where superseded_at is not null;
create trigger object_exact_place_kept before delete or truncate on object_exact_place
  for each statement execute function refuse_change();
