-- References resolved with rule and certainty, and documents tied to the cables that they are witnesses of.

-- the target's parts as read; target itself is settled by what the archive holds
alter table cable_reference add column station varchar;
alter table cable_reference add column serial integer;
-- PRINTED, OF_REFERRER, YEAR_BEFORE or OPEN: how the year is known from the referring telegram alone
alter table cable_reference add column year_rule varchar;
-- the referring telegram's year, where the target's own is concluded from it
alter table cable_reference add column referrer_year integer;
alter table cable_reference add column station_printed boolean default true not null;
-- CERTAIN, INFERRED or OPEN
alter table cable_reference add column certainty varchar;
-- the other telegram that may be meant
alter table cable_reference add column alternative varchar;
-- what the cables held say of it, a sentence
alter table cable_reference add column evidence varchar;
create index cable_reference_number on cable_reference (station, referrer_year, serial);

-- Numbers of a station and year about which the archive learnt something since references to them were settled.
create table numbers_to_settle (
  station varchar not null,
  mrn_year integer not null,
  first_serial integer not null,
  last_serial integer not null,
  primary key (station, mrn_year)
);

-- station and serial, whatever the year: only documents of one number can be witnesses of one cable
alter table source_document add column number varchar;
-- the identifier of the cable that it is a witness of
alter table source_document add column witness_of varchar;
update source_document set witness_of = identifier;
create index source_document_number on source_document (number);
create index source_document_witness_of on source_document (witness_of);

-- The same content under further names: source_document.name is the first of them by its letters.
create table other_name (
  name varchar primary key,
  source_document_id bigint not null references source_document
);

-- Cables that became one with another, and are still in the index.
create table index_leftover (
  cable_id bigint primary key,
  paragraphs integer not null
);

-- The further documents whose text a cable shows: sections that came in files of their own.
create table cable_section (
  cable_id bigint not null references cable,
  ordinal integer not null,
  source_document_id bigint not null references source_document,
  section integer not null,
  primary key (cable_id, ordinal)
);
-- 1 for the document that the cable is shown from, 2 for the first of the sections above
alter table paragraph add column part integer default 1 not null;
alter table repair add column part integer default 1 not null;
alter table finding add column part integer default 1 not null;

-- What an administrator decided about a document, told by its content: that it is shown, stands apart, or belongs to a cable.
create sequence witness_decision_seq;
create table witness_decision (
  id bigint primary key,
  -- SHOW, APART or TOGETHER
  kind varchar not null,
  sha256 varchar(64) not null,
  -- of TOGETHER: another document of the cable
  other_sha256 varchar(64),
  number varchar not null,
  note varchar not null,
  author varchar not null,
  made timestamp with time zone not null,
  undone_by varchar,
  undone timestamp with time zone
);
create index witness_decision_number on witness_decision (number);

-- Rules and numbers come with reading: what is held is read anew from the documents kept, while the archive is open.
update source_document set parser_version = 0
where parser_version > 0 and (superseded = false or id in (select source_document_id from cable));
