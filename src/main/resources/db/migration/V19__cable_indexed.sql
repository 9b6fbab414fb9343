-- Nothing is looked for by it: cables that are behind are walked through in the order of their keys. Each cable that was indexed
-- moved within it.
drop index cable_indexed;
