-- What is looked after while the archive is open: stored bytes, the index, and who changed what.

-- A check of all stored bytes against the hashes that they are known by; an unfinished one was cut off.
create sequence fixity_check_seq;
create table fixity_check (
  id bigint primary key,
  who varchar not null,
  started timestamp with time zone not null,
  finished timestamp with time zone,
  documents bigint not null,
  bytes bigint not null,
  damaged integer not null
);

-- Content whose bytes were not those of its hash; it stays listed until they are right again.
create table damaged_content (
  sha256 varchar(64) primary key,
  found_sha256 varchar(64) not null,
  found_size integer not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  mended timestamp with time zone
);

-- A comparison of the index with the database.
create sequence index_check_seq;
create table index_check (
  id bigint primary key,
  who varchar not null,
  started timestamp with time zone not null,
  finished timestamp with time zone not null,
  cables bigint not null,
  behind bigint not null,
  missing bigint not null,
  extra bigint not null,
  stale bigint not null,
  -- why the index's files cannot be trusted
  damage varchar,
  -- the first of what differs, a line each
  examples varchar
);

-- Every change made at the desk, by signing in, by the set-up link and through the door for commands.
create sequence audit_entry_seq;
create table audit_entry (
  id bigint primary key,
  made timestamp with time zone not null,
  who varchar not null,
  -- a stable word: ingest.start, person.decide
  what varchar not null,
  subject varchar not null,
  before_text varchar not null,
  after_text varchar not null,
  -- why nothing was changed; absent where it succeeded
  refused varchar
);
create index audit_entry_who on audit_entry (who, id);
create index audit_entry_what on audit_entry (what, id);
