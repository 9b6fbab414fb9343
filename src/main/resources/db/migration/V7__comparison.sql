-- What a document tells in two places, compared: where they agree and where they do not.
create table comparison (
  cable_id bigint not null references cable,
  ordinal integer not null,
  kind varchar not null,
  agrees boolean not null,
  first_part varchar not null,
  first_value varchar not null,
  first_start integer not null,
  first_end integer not null,
  first_line integer not null,
  second_part varchar not null,
  second_value varchar not null,
  second_start integer not null,
  second_end integer not null,
  second_line integer not null,
  message varchar,
  primary key (cable_id, ordinal)
);

-- the kinds that differ, a line each, for lists and the index
alter table cable add column conflicts varchar;
