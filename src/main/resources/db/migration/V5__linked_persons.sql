-- Persons linked over cables, and what curators decide about them.

-- words that a curator said to be no person's name have none
alter table mention alter column person_id drop not null;
-- the office that the role makes by this cable alone, and why its country is taken for this one where the role does not state it
alter table mention add column office_read varchar;
alter table mention add column office_inferred varchar;
-- the office by all cables that name the person, for counting: Foreign Minister, Kazakhstan; and why, where that is inferred
alter table mention add column office varchar;
alter table mention add column office_reason varchar;
-- the marker beside the name that asks to protect the source, as printed
alter table mention add column protection varchar;
-- named for attention only, as desk officers are
alter table mention add column addressed boolean default false not null;
-- the person signed the telegram, or classified it: the post's own staff
alter table mention add column signed boolean default false not null;
alter table mention add column classified boolean default false not null;
-- the group of alike surnames: only within one are persons linked by themselves
alter table mention add column block varchar default '' not null;
-- why it is this person; absent for the first of the name
alter table mention add column link_reason varchar;
-- SHOWN, HIDDEN (the person is) or NOBODY (a curator said so)
alter table mention add column state varchar default 'SHOWN' not null;
-- whether the name is masked in the cable's text
alter table mention add column masked boolean default false not null;
create index mention_block on mention (block);
create index mention_office on mention (office);
create index mention_state on mention (state, masked);
create index mention_protection on mention (protection);

alter table person add column block varchar default '' not null;
alter table person add column shown boolean default true not null;

-- Blocks in which something changed since they were linked.
create table block_to_link (
  block varchar primary key
);

-- Who is meant is told by a cable and its words, never by a generated key, so that a decision outlives reading and linking anew.
create sequence person_decision_seq;
create table person_decision (
  id bigint primary key,
  -- NOBODY_HERE, NOBODY_AT_ALL, SPLIT, MERGE, RENAME, ROLE, HIDE
  kind varchar not null,
  cable varchar not null,
  name varchar not null,
  country varchar not null,
  block varchar not null,
  -- the second person of a merge
  other_cable varchar,
  other_name varchar,
  other_country varchar,
  other_block varchar,
  -- the name or role decided on
  text varchar,
  organisation varchar,
  since date,
  until date,
  note varchar not null,
  author varchar not null,
  made timestamp with time zone not null,
  undone_by varchar,
  undone timestamp with time zone,
  -- whom it applies to today; absent where nobody, or nothing answers to it any more
  person_id bigint references person,
  matched boolean default true not null
);
create index person_decision_person on person_decision (person_id);
create index cable_origin on cable (origin);

-- persons from before there were blocks belong to whoever takes them over; one without a block has never been linked
update person set block = '?';

-- Offices and groups of surnames come with reading: what is held is read anew from the documents kept, while the archive is open.
update source_document set parser_version = 0
where id in (select source_document_id from cable);
