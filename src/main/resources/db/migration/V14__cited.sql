-- Whether another cable's reference names it: derived, settled with the references, and indexed as a filter.
alter table cable add cited boolean default false not null;
update cable set cited = true, revision = revision + 1 where exists
(select 1 from cable_reference r where r.target = cable.identifier and r.cable_id <> cable.id);
