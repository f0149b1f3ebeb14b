-- Readings of an indicator by area and year, as a source states them: displacement, risk, and incidents of sexual
-- violence, of which nothing finer is ever kept (domain.md R-CRSV-05, R-CRSV-06). A suppressed reading has no value:
-- that there is one is known, how many is not, and no total is held from which it could be derived.
create table indicator_reading (
  row_id         uuid primary key,
  reading_id     uuid not null,
  -- "idmc.internally_displaced", "inform.<indicator>", "sexual_violence.incidents_reported".
  indicator      text not null,
  -- ISO 3166-1 alpha-3 of a country, or the code of an admin area.
  place_code     text not null,
  year           smallint not null,
  value          double precision,
  -- Why there is no value: below the small-cell limit or hidden with one that is (which of both is not said).
  suppressed     boolean not null default false,
  unit           text not null,
  stated_by      text not null,
  source_code    text not null,
  external_id    text not null,
  content_hash   bytea not null,
  import_run     uuid not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  check (not (suppressed and value is not null))
);
create index indicator_place on indicator_reading (indicator, place_code, year) where superseded_at is null;
create unique index indicator_source on indicator_reading (source_code, external_id) where superseded_at is null;

create trigger indicator_reading_kept before delete or truncate on indicator_reading
  for each statement execute function refuse_change();
