-- Custody of protected objects and its handover (domain.md 5.6, R-CPP-06). Nothing here is ever changed: a correction is
-- a new row that names the one it corrects. How a site is guarded, by how many, and who lives there is not kept.

create table handover_case (
  case_id        uuid primary key,
  object_id      uuid not null unique,
  recorded_by    text not null,
  recorded_at    timestamptz not null
);

-- One step as it was taken here (`live`), or as a published source states that it was (`stated`). Statements about the
-- same step that disagree stand side by side; no one of them is chosen.
create table handover_step (
  step_id        uuid primary key,
  case_id        uuid not null references handover_case (case_id),
  state          text not null check (state in ('fixed', 'assessment', 'consulted', 'recommended', 'authorised', 'transition',
                   'handed_over', 'monitored', 'refix_considered', 'refixed')),
  origin         text not null check (origin in ('live', 'stated')),
  -- A half-open range; an end that nobody states is null, and both are when nothing is known of the time.
  happened_from  timestamptz,
  happened_to    timestamptz,
  precision      text check (precision in ('minute', 'day', 'month', 'year', 'range')),
  zone           text not null,
  -- Who says so: title and address of what was published; for a live step the record that it rests on.
  source         text not null,
  basis          text not null,
  -- An organisation, never a person: who authorised, or who received it.
  authority      text,
  reference      text,
  -- [{"criterion", "met": "yes" | "no" | "unknown"}]
  criteria       jsonb not null default '[]',
  reviews        date[] not null default '{}',
  corrects       uuid,
  by             text not null,
  recorded_at    timestamptz not null,
  check (happened_from is null or happened_to is null or happened_to > happened_from),
  check ((precision is null) = (happened_from is null and happened_to is null)),
  -- What was done here has a time; only what others state may have none.
  check (origin = 'stated' or (happened_from is not null and happened_to is not null))
);
create index handover_step_case on handover_step (case_id, recorded_at);

-- Those who were asked, and what they said. An objection does not veto; it must be answered.
create table handover_consultation (
  consultation_id uuid primary key,
  case_id        uuid not null references handover_case (case_id),
  party          text not null check (party in ('custodian', 'people_nearby', 'local_authority', 'police', 'un', 'eu', 'osce', 'other')),
  position       text not null check (position in ('support', 'neutral', 'concern', 'object')),
  said           text not null,
  origin         text not null check (origin in ('live', 'stated')),
  source         text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index handover_consultation_case on handover_consultation (case_id, recorded_at);

create table handover_reply (
  reply_id       uuid primary key,
  consultation_id uuid not null references handover_consultation (consultation_id),
  said           text not null,
  source         text not null,
  by             text not null,
  recorded_at    timestamptz not null
);
create index handover_reply_consultation on handover_reply (consultation_id);

do $$
declare t text;
begin
  foreach t in array array['handover_case', 'handover_step', 'handover_consultation', 'handover_reply'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_kept', t);
  end loop;
end $$;
