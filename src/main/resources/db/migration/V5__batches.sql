-- Deliveries are cut into batches of up to 200, which one worker sends in order: the unit that nodes share among them.
create table node (
    id         uuid primary key,
    name       varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    alive_at   timestamp(6) with time zone not null,
    beats      bigint not null,
    gone       boolean not null
);

create table batch (
    id              uuid primary key,
    distribution_id uuid not null references distribution,
    place           integer not null,
    status          varchar(20) not null,
    node_id         uuid,
    claimed_at      timestamp(6) with time zone,
    next_at         timestamp(6) with time zone
);
create index batch_distribution on batch (distribution_id, status, place);
create index batch_status on batch (status, next_at);

-- When the next message may leave, for all and for a recipient's domain, so that limits hold across nodes.
create table pace (
    scope   varchar(255) primary key,
    free_at timestamp(6) with time zone not null
);

-- What was claimed under the former ledger and has no outcome is in doubt.
update delivery set status = 'UNKNOWN', detail = 'open when the system was upgraded' where status = 'CLAIMED';
alter table delivery add column batch_id uuid references batch;
alter table delivery add column place integer default 0 not null;
insert into batch (id, distribution_id, place, status)
    select id, id, 0, case when status in ('FINISHED', 'CANCELLED') then 'DONE' else 'OPEN' end from distribution;
update delivery set batch_id = distribution_id;
create index delivery_batch on delivery (batch_id, place);
drop index delivery_lease;
alter table delivery drop column lease_until;
alter table delivery drop column claimed_by;
alter table distribution drop column failures;

-- Why something is corrected or withdrawn is said in each language.
alter table distribution alter column correction set data type varchar(5000);
alter table distribution add column withdrawal varchar(5000);
alter table release alter column correction_reason set data type varchar(5000);
alter table release alter column withdrawn_reason set data type varchar(5000);
update distribution set correction = '{"en":"' || replace(replace(correction, '\', '\\'), '"', '\"') || '"}' where correction is not null;
update release set correction_reason = '{"en":"' || replace(replace(correction_reason, '\', '\\'), '"', '\"') || '"}' where correction_reason is not null;
update release set withdrawn_reason = '{"en":"' || replace(replace(withdrawn_reason, '\', '\\'), '"', '\"') || '"}' where withdrawn_reason is not null;
