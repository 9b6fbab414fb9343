-- What each decision to hide somebody has hidden, by cable and name: it stays hidden whomever later linking takes it for.
create table hidden_name (
  decision_id bigint not null references person_decision,
  cable varchar not null,
  name varchar not null,
  -- whether the cable still names somebody so, or a curator said who it is
  answered boolean default true not null,
  primary key (decision_id, cable, name)
);
create index hidden_name_place on hidden_name (cable, name);
create index hidden_name_answered on hidden_name (answered, decision_id);
insert into hidden_name (decision_id, cable, name)
select distinct d.id, c.identifier, m.name from person_decision d
join mention m on m.person_id = d.person_id join cable c on c.id = m.cable_id
where d.kind = 'HIDE' and d.undone is null;

-- The country whose posts sent nearly all cables that name somebody, which linking says; empty where there is none.
alter table person add column posts varchar default '' not null;
insert into block_to_link (block) select distinct p.block from person p
where p.form = 'SURNAME' and p.block not in ('', '?')
and not exists (select 1 from block_to_link b where b.block = p.block);
