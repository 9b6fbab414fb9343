-- A run that reads anew what is held has no files and folders.
alter table ingest_run alter column roots drop not null;
