-- The model of domain.md 8.1 in one compartment: one operation, mission or activity, or one exercise.
-- Every versioned row says when it was recorded and when it was superseded: every question can be asked as it was
-- known at a moment (domain.md 8.5e). Longitude and latitude in degrees, WGS 84; metres; times in UTC with the zone
-- in which they were stated. No table names an area: an area's code is text, checked against the registered ones.

create table oma (
  id             uuid primary key,
  code           text not null,
  names          jsonb not null,
  kind           text not null check (kind in ('operation', 'mission', 'activity', 'exercise')),
  phase          text not null check (phase in ('prevention', 'planning', 'deployment', 'execution', 'transition', 'closed')),
  country        text not null,
  zone           text not null,
  -- The moment at which it opens ("2021-09-09"), for a demonstration or an exercise; null: now.
  opens_at       text,
  demonstration  boolean not null default false,
  settings       jsonb not null default '{}',
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index oma_current on oma ((true)) where superseded_at is null;

-- Set and dated by the legal adviser (8.5a). The platform cites; it does not find.
create table legal_frame (
  id             uuid primary key,
  situation      text not null check (situation in ('iac', 'niac', 'occupation', 'no_armed_conflict', 'undetermined')),
  since          date,
  mandate        text,
  treaties       jsonb not null,
  set_by         text not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index legal_frame_current on legal_frame ((true)) where superseded_at is null;

create table source (
  id             uuid primary key,
  code           text not null,
  title          text not null,
  publisher      text not null,
  licence        text not null,
  citation       text not null,
  layer          text not null,
  release        text not null,
  vintage_from   date,
  vintage_to     date,
  cautions       jsonb not null default '[]',
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index source_current on source (code) where superseded_at is null;

create table import_run (
  id             uuid primary key,
  importer       text not null,
  source_code    text not null,
  release        text not null,
  file_name      text not null,
  file_sha256    bytea not null,
  -- SHA-256 Merkle root (RFC 9162) of the content hashes of its rows, in the order of the file.
  root           bytea not null,
  rows           integer not null,
  added          integer not null,
  superseded     integer not null,
  unchanged      integer not null,
  withdrawn      integer not null,
  accepted       jsonb not null default '[]',
  by             text not null,
  recorded_at    timestamptz not null
);
create index import_run_source on import_run (source_code, recorded_at);

create table place (
  row_id         uuid primary key,
  place_id       uuid not null,
  code           text not null,
  kind           text not null check (kind in ('admin', 'settlement')),
  level          smallint,
  parent_code    text,
  -- Codes from the country down to itself.
  path           text[] not null,
  names          jsonb not null,
  name           text not null,
  shape          jsonb,
  area_box       box,
  valid_on       date,
  source_code    text not null,
  external_id    text not null,
  content_hash   bytea not null,
  import_run     uuid not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index place_current on place (code) where superseded_at is null;
create index place_source on place (source_code, external_id) where superseded_at is null;
create index place_parent on place (parent_code) where superseded_at is null;
create index place_box on place using gist (area_box) where superseded_at is null;
create index place_kind on place (kind, level) where superseded_at is null;

create table population_figure (
  row_id         uuid primary key,
  figure_id      uuid not null,
  place_code     text not null,
  level          smallint not null,
  group_code     text not null,
  sex            text not null check (sex in ('female', 'male', 'all', 'unknown')),
  age_from       smallint,
  age_to         smallint,
  people         bigint not null check (people >= 0),
  year           smallint not null,
  stated_by      text not null,
  source_code    text not null,
  external_id    text not null,
  content_hash   bytea not null,
  import_run     uuid not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create index population_place on population_figure (place_code, year) where superseded_at is null;
create index population_source on population_figure (source_code, external_id) where superseded_at is null;

-- A party or group, as coded by its source. Never a person (never 19).
create table actor (
  row_id         uuid primary key,
  actor_id       uuid not null,
  code           text not null,
  name           text not null,
  kind           text not null default 'unknown',
  source_code    text not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index actor_current on actor (source_code, code) where superseded_at is null;

-- What was said: an immutable envelope and a payload sealed under a key of its own.
create table report (
  report_id      uuid primary key,
  channel        text not null,
  reporter_role  text not null,
  source_code    text,
  external_id    text,
  release        text,
  happened_from  timestamptz,
  happened_to    timestamptz,
  precision      text,
  zone           text,
  language       text,
  -- Only what is safe for every reader of the operation; never the payload.
  clean_text     text,
  -- SHA-256 of the sealed payload: still verifies when the key is destroyed.
  content_hash   bytea not null,
  sealed         bytea not null,
  import_run     uuid,
  -- Kind of source, coarse enough for every reader; the reference to the source itself is in a side table.
  source_category text check (source_category in ('primary_victim', 'primary_witness', 'primary_alleged_perpetrator', 'secondary')),
  recorded_by    text not null,
  recorded_at    timestamptz not null
);
create index report_source on report (source_code, external_id);
create index report_recorded on report (recorded_at);

create table report_key (
  report_id  uuid primary key,
  wrapped    bytea not null
);

-- Two persons with a reason destroy a key (8.5c); this says that something was destroyed, never what.
create table erasure_request (
  id           uuid primary key,
  report_id    uuid not null,
  reason       text not null check (reason in ('identity_by_mistake', 'consent_withdrawn', 'retention_ended')),
  proposed_by  text not null,
  recorded_at  timestamptz not null
);
create table report_tombstone (
  report_id    uuid primary key,
  reason       text not null,
  proposed_by  text not null,
  confirmed_by text not null check (confirmed_by <> proposed_by),
  recorded_at  timestamptz not null
);

-- Side table of the field group source_identity: an opaque reference held by the competent organisation, never a name.
create table report_source_reference (
  report_id     uuid primary key references report (report_id),
  reference     uuid not null,
  reliability   text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility   text check (credibility in ('1', '2', '3', '4', '5', '6')),
  consent       text not null default 'not_asked_unsafe' check (consent in ('agrees', 'declines', 'not_asked_unsafe')),
  recorded_at   timestamptz not null
);

-- One fact. Where and when as far as they are known, at the tier that every reader of the operation may see.
create table event (
  row_id         uuid primary key,
  event_id       uuid not null,
  happened_from  timestamptz not null,
  happened_to    timestamptz not null,
  precision      text not null check (precision in ('minute', 'hour', 'day', 'month', 'year', 'range')),
  zone           text not null,
  lon            double precision,
  lat            double precision,
  uncertainty    real,
  level          smallint,
  -- Admin codes that certainly contain it: the finest known and all above it.
  inside         text[] not null,
  -- Admin codes that may contain it, none of them certainly: its circle touches them, or "one of these".
  maybe          text[] not null,
  position_basis text not null,
  position_method text,
  -- Box of its circle of uncertainty, for the search by shape; null without a point.
  area_box       box,
  place_text     text,
  -- Set when the whole event is one row of one source; null when a person recorded it.
  source_code    text,
  external_id    text,
  content_hash   bytea,
  import_run     uuid,
  recorded_by    text not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  check (happened_to > happened_from)
);
create unique index event_current on event (event_id) where superseded_at is null;
create index event_source on event (source_code, external_id) where superseded_at is null;
-- What may have happened in a window, now and as it was known earlier: an interval can be a year long, so a range index.
-- SP-GiST, measured against GiST over 100,000 events: half the cost of adding a row, and a window is read in two thirds.
-- The bounds are written out so that no other index of events has this expression: PostgreSQL would take the one that has
-- the box before the interval for as good, and read all of it.
create index event_happened on event using spgist (tstzrange(happened_from, happened_to, '[)')) where superseded_at is null;
create index event_happened_before on event using spgist (tstzrange(happened_from, happened_to, '[)')) where superseded_at is not null;
-- PostgreSQL takes no statistics of an expression from a partial index: without these it expects one event in a hundred
-- in every window, and of a million that is a plan that reads everything.
create statistics event_interval on (tstzrange(happened_from, happened_to, '[)')) from event;
create statistics event_interval_of_box on (tstzrange(happened_from, happened_to)) from event;
create index event_versions on event (event_id) where superseded_at is not null;
create index event_recorded on event (recorded_at);
create index event_superseded on event (superseded_at) where superseded_at is not null;
-- Where and when together: a shape is asked about with its months, and only those rows are fetched.
create index event_box on event using gist (area_box, tstzrange(happened_from, happened_to)) where superseded_at is null;
create index event_unlocated on event using gist (tstzrange(happened_from, happened_to)) where superseded_at is null and area_box is null;

create table event_report (
  event_id     uuid not null,
  report_id    uuid not null,
  linked_by    text not null,
  recorded_at  timestamptz not null,
  superseded_at timestamptz,
  primary key (event_id, report_id, recorded_at)
);
create index event_report_report on event_report (report_id);

-- What one source states of an event in total. Sources stand side by side; nothing here is added over sources.
create table statement (
  statement_id   uuid primary key,
  event_id       uuid not null,
  source_code    text not null,
  report_id      uuid not null,
  harm           text not null,
  low            integer check (low >= 0),
  best           integer check (best >= 0),
  high           integer check (high >= 0),
  -- How many sources the source itself counts; null: it does not say.
  sources_counted integer,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  check ((low is null or best is null or low <= best) and (best is null or high is null or best <= high)
     and (low is null or high is null or low <= high))
);
create index statement_event on statement (event_id);
-- Whether a source speaks of a harm at all: if not, its silence is no zero.
create index statement_source on statement (source_code, harm) where superseded_at is null;

-- Event by group of people. Counts live here; null is unknown and never zero.
create table involvement (
  involvement_id uuid primary key,
  event_id       uuid not null,
  statement_id   uuid not null,
  role           text not null,
  harm           text not null,
  status         text not null,
  sex            text not null check (sex in ('female', 'male', 'other', 'unknown')),
  age_from       smallint,
  age_to         smallint,
  low            integer check (low >= 0),
  best           integer check (best >= 0),
  high           integer check (high >= 0),
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create index involvement_event on involvement (event_id);

create table classification (
  classification_id uuid primary key,
  event_id       uuid not null,
  area           text not null,
  standard       text not null,
  code           text not null,
  by             text not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create index classification_event on classification (event_id);
create index classification_code on classification (standard, code) where superseded_at is null;

-- Every judgement apart, under a named, versioned standard. Never one status; never converted.
create table assessment (
  assessment_id  uuid primary key,
  event_id       uuid not null,
  standard       text not null,
  standard_version text not null,
  level          text not null,
  basis          text not null,
  by             text not null,
  dissent        text,
  supersedes     uuid,
  recorded_at    timestamptz not null
);
create index assessment_event on assessment (event_id);

create table attribution (
  attribution_id uuid primary key,
  event_id       uuid not null,
  actor_code     text not null,
  source_code    text not null,
  level          text not null check (level in ('alleged', 'assessed_possible', 'assessed_likely', 'verified_by')),
  verified_by    text,
  basis          text not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create index attribution_event on attribution (event_id);

-- What and who must be protected. Never downgraded automatically (never 5); no value, rank, weapon, effect or occupancy.
create table protected_object (
  row_id         uuid primary key,
  object_id      uuid not null,
  layer          text not null,
  kind           text not null check (kind in ('person_group', 'object', 'service')),
  type           text not null,
  category       text not null,
  name           text not null,
  other_names    text[] not null,
  status         text not null check (status in ('proposed', 'validated', 'active', 'retired')),
  operating      text not null,
  lon            double precision,
  lat            double precision,
  uncertainty    real,
  level          smallint,
  inside         text[] not null,
  maybe          text[] not null,
  position_basis text not null,
  position_method text,
  area_box       box,
  last_confirmed date,
  source_code    text not null,
  external_id    text not null,
  content_hash   bytea not null,
  import_run     uuid,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz,
  -- Known to a province or finer is known to one by its code: else no shape would find it.
  check (level is null or level < 1 or cardinality(inside || maybe) > 0)
);
create unique index protected_object_current on protected_object (object_id) where superseded_at is null;
create index protected_object_source on protected_object (source_code, external_id) where superseded_at is null;
create index protected_object_box on protected_object using gist (area_box) where superseded_at is null;
-- What has no point is found by how well it is known, and by the areas that it is, or may be, in (never 13).
create index protected_object_coarse on protected_object (level) where superseded_at is null and area_box is null and (level < 1 or level is null);
create index protected_object_inside on protected_object using gin (inside) where superseded_at is null and area_box is null;
create index protected_object_maybe on protected_object using gin (maybe) where superseded_at is null and area_box is null;
-- Counted by layer for the board, from the index alone.
create index protected_object_layer on protected_object (layer, source_code, position_method)
  include (lon, uncertainty, level, recorded_at) where superseded_at is null;

-- What every source says of an object, and which value was chosen: the more protective one, nobody's value deleted.
create table object_statement (
  statement_id   uuid primary key,
  object_id      uuid not null,
  source_code    text not null,
  chosen         boolean not null,
  payload        jsonb not null,
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create index object_statement_object on object_statement (object_id);

-- Side table of the field group protected_location: the exact place, where the public tier is coarser.
create table object_exact_place (
  object_id      uuid primary key,
  shape          jsonb not null,
  uncertainty    real not null,
  recorded_at    timestamptz not null
);

-- A claim of military use is a note; the object stays on every list (never 18).
create table object_note (
  note_id        uuid primary key,
  object_id      uuid not null,
  kind           text not null check (kind in ('military_use_claim', 'damage_report', 'position_doubt', 'contact')),
  text           text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index object_note_object on object_note (object_id);

alter table report_source_reference enable row level security;
create policy source_identity on report_source_reference
  using ('source_identity' = any (string_to_array(current_setting('amparo.read_groups', true), ',')))
  with check ('source_identity' = any (string_to_array(current_setting('amparo.write_groups', true), ',')));
alter table object_exact_place enable row level security;
create policy protected_location on object_exact_place
  using ('protected_location' = any (string_to_array(current_setting('amparo.read_groups', true), ',')))
  with check ('protected_location' = any (string_to_array(current_setting('amparo.write_groups', true), ',')));

-- Append only, for everybody, the owner included.
do $$
declare t text;
begin
  foreach t in array array['report', 'report_tombstone', 'erasure_request', 'assessment', 'object_note', 'import_run'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_kept', t);
  end loop;
  -- Versioned rows are never deleted; the web's role may only say when one was superseded.
  foreach t in array array['oma', 'legal_frame', 'source', 'place', 'population_figure', 'actor', 'event', 'event_report', 'statement',
    'involvement', 'classification', 'attribution', 'protected_object', 'object_statement'] loop
    execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
