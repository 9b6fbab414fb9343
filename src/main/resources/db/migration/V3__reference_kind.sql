-- What an entry of the REF line names, as its words say. Rows from before are told apart by their target alone.
alter table cable_reference add column kind varchar;
update cable_reference set kind = case when target is null then 'OTHER' else 'CABLE' end;
alter table cable_reference alter column kind set not null;
