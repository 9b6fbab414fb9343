-- What changed in what the archive tells of a cable, and when.
create table cable_version (
  identifier varchar not null,
  number integer not null,
  -- ADDED, CHANGED or WITHDRAWN
  change varchar not null,
  made timestamp with time zone not null,
  -- absent for a decision, and for what was held before this table was there
  run_id bigint references ingest_run,
  parser_version integer not null,
  -- of the document that the cable was shown from
  sha256 varchar(64) not null,
  -- the fields that tell something else than before, a line each
  fields varchar,
  -- what was told, compressed; absent for the present version
  outline bytea,
  primary key (identifier, number)
);
create index cable_version_made on cable_version (made);
insert into cable_version (identifier, number, change, made, parser_version, sha256)
select c.identifier, 1, 'ADDED', d.received, 0, d.sha256 from cable c
join source_document d on d.id = c.source_document_id;

-- tells one reading of the cable's documents from another
alter table cable add column digest varchar(64);
