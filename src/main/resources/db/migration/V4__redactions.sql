-- Where a paragraph has marks of what was taken out before its release, and the second place of a finding that compares two.

alter table paragraph add column redactions varchar;

alter table finding add column other_start integer;
alter table finding add column other_end integer;
alter table finding add column other_line integer;
