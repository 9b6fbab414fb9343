-- Nothing is looked for by it: cables that are behind are walked through in the order of their keys. Each cable that was indexed
-- moved within it.
drop index cable_indexed;
-- Whoever links a group of surnames meets all persons of it, those too that no mention names any more.
create index person_block on person (block);
