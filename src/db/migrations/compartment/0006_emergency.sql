-- Emergency access ("break the glass"): one person, one field group, three hours at most, with a written reason. What is
-- kept apart from everyone (allegations against own personnel, concerns about integrity) and exercises are never opened
-- this way (domain.md 8.5b). Nothing here is changed: an end is a row of its own.
create table emergency_access (
  emergency_id   uuid primary key,
  actor          text not null,
  roles          text[] not null,
  field_group    text not null check (field_group in ('protected_location', 'person_sensitive', 'source_identity')),
  reason         text not null check (length(reason) >= 20),
  opened_at      timestamptz not null,
  until          timestamptz not null check (until > opened_at and until <= opened_at + interval '3 hours')
);
create index emergency_access_actor on emergency_access (actor, until);

create table emergency_end (
  emergency_id   uuid primary key references emergency_access (emergency_id),
  ended_by       text not null,
  ended_at       timestamptz not null
);

create trigger emergency_access_kept before update or delete or truncate on emergency_access
  for each statement execute function refuse_change();
create trigger emergency_end_kept before update or delete or truncate on emergency_end
  for each statement execute function refuse_change();

-- Uses of it, found without reading the whole log.
create index audit_leaf_emergency on audit_leaf using gin ((refs -> 'emergency')) where refs ? 'emergency';
