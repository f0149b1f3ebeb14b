-- Agreements on sharing, and what was released under them (domain.md T-010, R-PL-03, 8.1 Release). Nothing here is ever
-- changed: an agreement that ends has a row that says so. Recipients are organisations, never persons.

create table sharing_agreement (
  agreement_id   uuid primary key,
  recipient      text not null,
  -- As both sides know it: the number and the day of the paper.
  reference      text not null,
  -- How finely it may receive places.
  tier           text not null check (tier in ('exact', 'area')),
  -- Layers that it may receive; none named: all.
  layers         text[] not null default '{}',
  label          text not null check (label in ('TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER')),
  valid_from     date not null,
  -- The last day; null: until somebody ends it.
  valid_to       date,
  by             text not null,
  recorded_at    timestamptz not null,
  check (valid_to is null or valid_to >= valid_from)
);

create table sharing_agreement_end (
  agreement_id   uuid primary key references sharing_agreement (agreement_id),
  reason         text not null,
  by             text not null,
  recorded_at    timestamptz not null
);

-- One list that left, whatever became of the file: its hash tells whether a file is the one.
create table list_release (
  release_id     uuid primary key,
  -- SHA-256 of what it is of and for whom: lists of one series follow one another as versions.
  series         bytea not null,
  version        integer not null check (version > 0),
  tier           text not null check (tier in ('exact', 'area')),
  label          text not null,
  format         text not null,
  language       text not null,
  -- Null: for use within the operation.
  recipient      text,
  agreement_id   uuid references sharing_agreement (agreement_id),
  scope          jsonb not null,
  at             timestamptz not null,
  known          timestamptz not null,
  file_name      text not null,
  file_sha256    bytea not null,
  content_sha256 bytea not null,
  objects        integer not null,
  unplaced       integer not null,
  -- What was on it, so that the next version can say what came and what went.
  object_ids     uuid[] not null,
  by             text not null,
  recorded_at    timestamptz not null,
  check ((recipient is null) = (agreement_id is null)),
  -- Exact places leave under an agreement only.
  check (tier = 'area' or agreement_id is not null)
);
create index list_release_series on list_release (series, recorded_at);
create index list_release_file on list_release (file_sha256);
create index list_release_recorded on list_release (recorded_at);

create table list_release_receipt (
  receipt_id     uuid primary key,
  release_id     uuid not null references list_release (release_id),
  -- When the recipient says that it has it.
  received_at    timestamptz not null,
  -- A function of the recipient, never a person.
  received_by    text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index list_release_receipt_release on list_release_receipt (release_id);

do $$
declare t text;
begin
  foreach t in array array['sharing_agreement', 'sharing_agreement_end', 'list_release', 'list_release_receipt'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
