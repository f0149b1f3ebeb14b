-- Events that a person holds to be one fact (decision 14: sources stand side by side until a person links them). Undone
-- at will; what was done and undone, by whom and why, stays.

create table event_link_act (
  act_id         uuid primary key,
  kind           text not null check (kind in ('link', 'unlink')),
  events         uuid[] not null,
  why            text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index event_link_act_events on event_link_act using gin (events);

-- Which events stand together, as known: one row an event and group.
create table event_link (
  row_id         uuid primary key,
  group_id       uuid not null,
  event_id       uuid not null,
  act_id         uuid not null references event_link_act (act_id),
  recorded_at    timestamptz not null,
  superseded_at  timestamptz
);
create unique index event_link_current on event_link (event_id) where superseded_at is null;
create index event_link_group on event_link (group_id) where superseded_at is null;
create index event_link_versions on event_link (event_id) where superseded_at is not null;

create trigger event_link_act_kept before update or delete or truncate on event_link_act
  for each statement execute function refuse_change();
create trigger event_link_kept before delete or truncate on event_link
  for each statement execute function refuse_change();
