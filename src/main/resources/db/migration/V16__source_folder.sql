-- What the folders are called that files come from, so that two of one name are told apart.
create table source_folder (
  name varchar primary key,
  path varchar not null
);
-- what comes through a browser is called so, and comes from no folder
insert into source_folder (name, path) values ('uploads', '');
-- the last place of each folder that was read alone
insert into source_folder (name, path)
select regexp_replace(r.roots, '^.*/', ''), r.roots from ingest_run r
where r.kind = 'FILES' and r.cause <> 'UPLOAD' and r.roots like '/%' and r.roots not like '%/'
and position(chr(10) in r.roots) = 0 and regexp_replace(r.roots, '^.*/', '') <> 'uploads'
and not exists (select 1 from ingest_run later where later.kind = 'FILES' and later.cause <> 'UPLOAD'
  and later.id > r.id and position(chr(10) in later.roots) = 0
  and regexp_replace(later.roots, '^.*/', '') = regexp_replace(r.roots, '^.*/', ''));

-- how many names a run did not meet any more
alter table ingest_run add column missing integer default 0 not null;
update ingest_run set missing = (select count(*) from missing_name m where m.run_id = ingest_run.id);

-- which run the copy of the program works on that ingests, and what another copy wishes of it: CANCEL or PAUSE
alter table ingest_lock add column run_id bigint;
alter table ingest_lock add column wish varchar;
