-- What belongs to the installation as a whole: which compartments exist, who is signed in, what was done to it.
create table installation (
  only_one     boolean primary key default true check (only_one),
  id           uuid not null,
  -- Roles live in the whole cluster, so their names start with what belongs to this installation alone.
  role_prefix  text not null check (role_prefix ~ '^[a-z][a-z0-9_]{0,29}$'),
  created_at   timestamptz not null
);

create table compartment (
  code         text primary key check (code ~ '^[a-z][a-z0-9-]{0,30}$'),
  kind         text not null check (kind in ('operation', 'exercise')),
  schema_name  text not null unique,
  role_name    text not null unique,
  created_at   timestamptz not null
);

-- A sign-in. Only the hash of its token is kept: who reads this table cannot become anybody.
create table session (
  token_hash   bytea primary key,
  actor_label  text not null,
  roles        text[] not null,
  demonstration boolean not null,
  started_at   timestamptz not null,
  expires_at   timestamptz not null
);

-- Facts about the installation as a whole, by name: which demonstrations were loaded, and the like.
create table setting (
  name  text primary key,
  value jsonb not null
);
