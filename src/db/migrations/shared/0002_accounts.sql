-- Who may sign in, how, and which roles they hold where. A label, never a name: it stands in every record and log.
create table account (
  account_id    uuid primary key,
  label         text not null unique check (label ~ '^[a-z0-9][a-z0-9.-]{1,30}[a-z0-9]$'),
  -- Made by a role that was there for the taking: it signs in only where that still is so.
  demonstration boolean not null,
  created_at    timestamptz not null,
  created_by    text not null
);

-- Whether it may be used; each change is a new row that says who and why.
create table account_state (
  row_id        uuid primary key,
  account_id    uuid not null references account (account_id),
  enabled       boolean not null,
  reason        text not null,
  set_by        text not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz
);
create unique index account_state_now on account_state (account_id) where superseded_at is null;

-- Argon2id as a PHC string. The one before is not kept: an old hash is still a way to somebody's habits.
create table account_password (
  account_id uuid primary key references account (account_id),
  phc        text not null,
  set_at     timestamptz not null
);

-- The secret of one-time codes (RFC 6238), sealed under the master key. A step of time that was used is used up.
create table account_code (
  account_id   uuid primary key references account (account_id),
  sealed       bytea not null,
  wrapped      bytea not null,
  begun_at     timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);

create table account_recovery_code (
  account_id uuid not null references account (account_id),
  code_hash  bytea not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

create table account_passkey (
  passkey_id    uuid primary key,
  account_id    uuid not null references account (account_id),
  credential_id text not null unique,
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null,
  name          text not null,
  made_at       timestamptz not null,
  used_at       timestamptz
);
create index account_passkey_of on account_passkey (account_id);

-- Who somebody is at a provider of identities. Made by an administrator: nobody registers themself.
create table account_identity (
  issuer     text not null,
  subject    text not null,
  account_id uuid not null references account (account_id),
  linked_at  timestamptz not null,
  linked_by  text not null,
  primary key (issuer, subject),
  unique (account_id, issuer)
);

create table account_invitation (
  code_hash  bytea primary key,
  account_id uuid not null references account (account_id),
  made_by    text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  revoked_at timestamptz
);
create index account_invitation_of on account_invitation (account_id);

-- A role, held in one compartment or (null) in the whole installation. Ended, never deleted.
create table role_grant (
  grant_id     uuid primary key,
  account_id   uuid not null references account (account_id),
  role         text not null,
  compartment  text,
  reason       text not null,
  granted_by   text not null,
  granted_at   timestamptz not null,
  ended_at     timestamptz,
  ended_by     text,
  ended_reason text,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create unique index role_grant_held on role_grant (account_id, role, coalesce(compartment, '')) where ended_at is null;

create function refuse_second_end() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or new.ended_at is null
     or (old.account_id, old.role, old.compartment, old.reason, old.granted_by, old.granted_at)
        is distinct from (new.account_id, new.role, new.compartment, new.reason, new.granted_by, new.granted_at) then
    raise exception 'append only: a grant is ended once' using errcode = 'AMP01';
  end if;
  return new;
end $$;

create trigger role_grant_ended before update on role_grant for each row execute function refuse_second_end();
create trigger role_grant_kept before delete or truncate on role_grant
  for each statement execute function refuse_change();
create trigger account_kept before update or delete or truncate on account
  for each statement execute function refuse_change();

-- Failed tries by keyed hash of what they were made on (an account from anywhere, a known browser, an address).
create table sign_in_try (
  key_hash bytea primary key,
  failures int not null,
  last_at  timestamptz not null
);

-- Browsers on which somebody signed in before: others who guess elsewhere cannot hold them up.
create table known_device (
  mark_hash  bytea primary key,
  account_id uuid not null references account (account_id),
  used_at    timestamptz not null
);
create index known_device_of on known_device (account_id);

-- What was asked of a browser or a provider and not answered yet; each answered once.
create table sign_in_challenge (
  challenge_hash bytea primary key,
  purpose        text not null,
  account_id     uuid references account (account_id),
  expires_at     timestamptz not null
);

-- Whose a session is, and how it began. Of a role of the demonstration there is none.
create table account_session (
  token_hash bytea primary key references session (token_hash) on delete cascade,
  session_id uuid not null unique,
  account_id uuid not null references account (account_id),
  way        text not null,
  -- Whether a second factor was shown.
  strong     boolean not null,
  -- The browser in two words, as it says of itself.
  client     text
);
create index account_session_of on account_session (account_id);
