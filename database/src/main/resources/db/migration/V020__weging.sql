-- Who set a weight of the caseload, now that a page does.
alter table casus.weging add column gewijzigd_door uuid, add column gewijzigd_op timestamptz;
