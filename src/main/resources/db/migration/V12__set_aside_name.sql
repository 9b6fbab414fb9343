-- Versions of files that are shown again, and the archive's log by month.

-- Names whose file has a content that an administrator set aside: they stand for the document that is shown instead.
create table set_aside_name (
  name varchar primary key,
  sha256 varchar(64) not null
);
create index other_name_document on other_name (source_document_id);

-- in UTC, so that the log is counted and paged by an index alone
alter table cable_version add column made_month varchar(7);
update cable_version set made_month = substring(cast(made at time zone 'UTC' as varchar) from 1 for 7);
alter table cable_version alter column made_month set not null;
drop index cable_version_made;
create index cable_version_log on cable_version (change desc, made_month desc, made desc, identifier desc, number desc);
