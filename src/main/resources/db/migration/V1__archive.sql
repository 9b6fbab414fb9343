-- The archive's first tables, in SQL that H2 and PostgreSQL read alike.
-- Offsets are 0-based UTF-16 code units of a document's decoded text; times of telegrams are UTC where a date-time group says so.

create sequence cable_seq increment by 50;
create sequence tag_seq increment by 50;
create sequence person_seq increment by 50;
create sequence source_document_seq increment by 50;
create sequence ingest_run_seq;

-- Every document ever received, byte for byte, once for each content.
create table source_content (
  sha256 varchar(64) primary key,
  bytes bytea not null
);

-- A document as received under a name; a changed file is a new row, the old one is marked.
create table source_document (
  id bigint primary key,
  name varchar not null,
  sha256 varchar(64) not null references source_content,
  size integer not null,
  charset varchar not null,
  layout varchar not null,
  parser_version integer not null,
  received timestamp with time zone not null,
  identifier varchar not null,
  superseded boolean not null,
  -- how much of a telegram the document has; of several witnesses of a cable the best is shown
  completeness integer not null
);
create unique index source_document_sha256 on source_document (sha256);
create index source_document_name on source_document (name);
create index source_document_identifier on source_document (identifier);

create table cable (
  id bigint primary key,
  identifier varchar not null,
  mrn_year integer,
  mrn_station varchar,
  mrn_serial integer,
  sent timestamp,
  created timestamp,
  origin varchar,
  origin_inferred boolean,
  level varchar,
  classification varchar,
  handling varchar,
  captions varchar,
  transmission_id varchar,
  relays varchar,
  originator varchar,
  filed varchar,
  precedence varchar,
  info_precedence varchar,
  date_time_group varchar,
  sender varchar,
  section_count integer,
  classified_by_printed varchar,
  classified_by varchar,
  classifier_title varchar,
  reasons varchar,
  executive_order varchar,
  declassify_printed varchar,
  declassify_on date,
  title varchar,
  subject varchar,
  signer varchar,
  attention varchar,
  partial boolean not null,
  redaction varchar,
  source_document_id bigint not null references source_document,
  -- when what is told of it changed last
  changed timestamp with time zone not null,
  -- the index has caught up with a cable when the two are equal
  revision bigint not null,
  indexed_revision bigint not null,
  indexed_paragraphs integer not null
);
create unique index cable_identifier on cable (identifier);
create index cable_indexed on cable (indexed_revision, id);

create table paragraph (
  cable_id bigint not null references cable,
  ordinal integer not null,
  number integer,
  marking varchar,
  kind varchar not null,
  heading varchar,
  text varchar not null,
  span_start integer not null,
  span_end integer not null,
  primary key (cable_id, ordinal)
);

create table tag (
  id bigint primary key,
  code varchar not null
);
create unique index tag_code on tag (code);

create table cable_tag (
  cable_id bigint not null references cable,
  ordinal integer not null,
  tag_id bigint not null references tag,
  printed varchar not null,
  primary key (cable_id, ordinal)
);
create index cable_tag_tag on cable_tag (tag_id);

create table person (
  id bigint primary key,
  slug varchar not null,
  name varchar not null,
  -- folded, for looking up
  surname varchar not null,
  -- what is known of the name: FULL, INITIAL or SURNAME
  form varchar not null,
  -- the country of the post that named this person first
  country varchar not null
);
create unique index person_slug on person (slug);
create index person_surname on person (surname);

-- The addresses of persons who turned out to be others.
create table person_alias (
  slug varchar primary key,
  person_id bigint not null references person
);

create table mention (
  cable_id bigint not null references cable,
  ordinal integer not null,
  person_id bigint not null references person,
  name varchar not null,
  role varchar,
  organisation varchar,
  reason varchar not null,
  surfaces varchar,
  occurrences varchar not null,
  primary key (cable_id, ordinal)
);
create index mention_person on mention (person_id);

create table addressee (
  cable_id bigint not null references cable,
  ordinal integer not null,
  action boolean not null,
  routing varchar,
  name varchar not null,
  precedence varchar,
  continuity_number varchar,
  primary key (cable_id, ordinal)
);

create table cable_reference (
  cable_id bigint not null references cable,
  ordinal integer not null,
  label varchar,
  printed varchar not null,
  target varchar,
  inference varchar,
  primary key (cable_id, ordinal)
);
create index cable_reference_target on cable_reference (target);

create table repair (
  cable_id bigint not null references cable,
  ordinal integer not null,
  paragraph integer not null,
  rule varchar not null,
  source_start integer not null,
  source_end integer not null,
  reading_start integer not null,
  from_text varchar not null,
  to_text varchar not null,
  primary key (cable_id, ordinal)
);

create table finding (
  cable_id bigint not null references cable,
  ordinal integer not null,
  code varchar not null,
  source_start integer not null,
  source_end integer not null,
  line integer not null,
  message varchar not null,
  primary key (cable_id, ordinal)
);

-- A run and its outcomes are the state from which an ingest goes on after a crash.
create table ingest_run (
  id bigint primary key,
  cause varchar not null,
  roots varchar not null,
  parser_version integer not null,
  started timestamp with time zone not null,
  finished timestamp with time zone,
  files integer not null
);

create table ingest_outcome (
  run_id bigint not null references ingest_run,
  name varchar not null,
  result varchar not null,
  identifier varchar,
  message varchar not null,
  findings integer not null,
  primary key (run_id, name)
);

create table administrator (
  name varchar primary key,
  password varchar not null,
  since timestamp with time zone not null
);
