-- Runs that can be paused, cancelled, retried and repeated from what is held; one at a time over all copies of the program.

-- a run that reads what is held has none
alter table ingest_run alter column roots drop not null;
-- FILES, HELD (documents in the archive are read anew) or RETRY (files that an earlier run rejected)
alter table ingest_run add column kind varchar default 'FILES' not null;
-- RUNNING, PAUSED, CANCELLED, FAILED or DONE
alter table ingest_run add column state varchar default 'RUNNING' not null;
update ingest_run set state = 'DONE' where finished is not null;
-- at whose wish, in words
alter table ingest_run add column author varchar default '' not null;
-- of HELD: which documents, in words
alter table ingest_run add column selection varchar;
-- of RETRY: the run whose rejected files are read again
alter table ingest_run add column retry_of bigint;
-- of FAILED: why, a sentence
alter table ingest_run add column failure varchar;

-- The documents that a run of kind HELD reads anew.
create table run_selection (
  run_id bigint not null references ingest_run,
  source_document_id bigint not null references source_document,
  primary key (run_id, source_document_id)
);

-- the content that the file had, where it could be read
alter table ingest_outcome add column sha256 varchar(64);

-- how many things the document's reader should know, as the last reading found them
alter table source_document add column findings integer default 0 not null;
update source_document set findings = (select count(*) from finding f join cable c on c.id = f.cable_id
  where c.source_document_id = source_document.id);

-- One row: which copy of the program ingests; its heartbeat tells whether it still lives.
create table ingest_lock (
  id integer primary key,
  holder varchar,
  author varchar,
  since timestamp with time zone,
  heartbeat timestamp with time zone
);
insert into ingest_lock (id) values (1);

-- Names of documents that their folder or file had no longer when it was read last.
create table missing_name (
  name varchar primary key,
  since timestamp with time zone not null,
  run_id bigint not null references ingest_run
);

-- Files that were rejected, with their bytes, until a file of the name is taken.
create table quarantine (
  name varchar not null,
  sha256 varchar(64) not null references source_content,
  size integer not null,
  reason varchar not null,
  received timestamp with time zone not null,
  run_id bigint not null references ingest_run,
  primary key (name, sha256)
);
create index quarantine_sha256 on quarantine (sha256);
