-- Rows of the ledger are written twice, once planned and once with their outcome: no index may change the second time.
-- What was counted by these indexes is counted by batch instead (Tallies).
drop index delivery_status;
drop index delivery_outcome;

-- How many deliveries of a batch stand how ("ACCEPTED 198,REFUSED 2"); null where it must be counted anew.
alter table batch add column tally varchar(300);
create index batch_tally on batch (tally);
-- When its outcomes were last brought to the rows.
alter table batch add column settled_at timestamp(6) with time zone;
update batch set settled_at = (select max(d.outcome_at) from delivery d where d.batch_id = batch.id);
create index batch_settled on batch (settled_at);

-- How many of an audience stand in no batch, because nothing was ever to be sent; null where it must be counted.
alter table distribution add column left_out bigint;

-- Entries are bytes now; lines are what an upgrade may still find.
alter table journal add column outcomes bytea;
alter table journal alter column lines drop not null;

-- Up to which of a node's entries in its journal file the rows are (embedded database).
alter table node add column posted bigint default 0 not null;

-- Rows that were written shortly before their instant, and of what audience: at the instant it is read again and compared.
create table preparation (
    distribution_id uuid primary key references distribution,
    audience        varchar(64) not null,
    sent            bigint not null,
    left_out        bigint not null,
    prepared_at     timestamp(6) with time zone not null
);
