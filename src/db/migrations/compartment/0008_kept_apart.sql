-- What is kept apart from everyone's chain: allegations against own personnel (never 11, domain.md 8.5b), and concerns
-- about corruption and organised crime (T-017). In no count, list, event or export. Everyone can put in; only who has the
-- field group can read. The payload is sealed under a key of its own (report_key), like a report's.
create table apart_report (
  report_id      uuid primary key,
  field_group    text not null check (field_group in ('own_personnel_allegation', 'integrity_concern')),
  about          text not null check (about in ('own_personnel', 'corruption', 'organised_crime')),
  in_danger      text not null check (in_danger in ('yes', 'no', 'unknown')),
  -- SHA-256 of the sealed payload: still verifies when the key is destroyed.
  content_hash   bytea not null,
  sealed         bytea not null,
  recorded_at    timestamptz not null,
  check ((about = 'own_personnel') = (field_group = 'own_personnel_allegation'))
);
create index apart_report_recorded on apart_report (field_group, recorded_at);

-- What was done about it, by those outside of the chain. Nothing is changed: the last act says how it stands.
create table apart_act (
  act_id         uuid primary key,
  report_id      uuid not null references apart_report (report_id),
  field_group    text not null check (field_group in ('own_personnel_allegation', 'integrity_concern')),
  kind           text not null check (kind in ('referred', 'closed', 'reopened')),
  note           text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index apart_act_report on apart_act (report_id, recorded_at);

alter table apart_report enable row level security;
create policy kept_apart on apart_report
  using (field_group = any (string_to_array(current_setting('amparo.read_groups', true), ',')))
  with check (field_group = any (string_to_array(current_setting('amparo.write_groups', true), ',')));
alter table apart_act enable row level security;
create policy kept_apart on apart_act
  using (field_group = any (string_to_array(current_setting('amparo.read_groups', true), ',')))
  with check (field_group = any (string_to_array(current_setting('amparo.write_groups', true), ',')));

create trigger apart_report_kept before update or delete or truncate on apart_report
  for each statement execute function refuse_change();
create trigger apart_act_kept before update or delete or truncate on apart_act
  for each statement execute function refuse_change();
