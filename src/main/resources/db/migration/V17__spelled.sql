-- How a cable's text spells the words of its headline: derived, so that lists set titles as the cable's page does.
alter table cable add column spelled varchar;
-- it is not known yet: whoever reads the documents anew writes each cable again
update cable set digest = null;
