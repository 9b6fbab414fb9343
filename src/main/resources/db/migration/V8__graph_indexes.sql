-- The web between cables: who cites a cable is counted without reading the rows, and neighbours in number are a step away.
create index cable_reference_target_cable on cable_reference (target, cable_id);
drop index cable_reference_target;
create index cable_reference_alternative on cable_reference (alternative);
create index cable_number on cable (mrn_station, mrn_year, mrn_serial);
