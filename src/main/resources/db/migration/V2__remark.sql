-- What the parser tells besides: remarks between the fields, operating signals, exempted addressees, rules of declassification.
alter table cable add column remarks varchar;
alter table cable add column signals varchar;
alter table cable add column exempt varchar;
alter table cable add column section_number integer;
-- the order meant where the printed number is a misprint
alter table cable add column executive_order_intended varchar;
-- ON_DATE, UPON_EVENT or EXEMPT
alter table cable add column declassify_rule varchar;
alter table cable add column declassify_exemption varchar;
alter table addressee add column night_action boolean default false not null;
