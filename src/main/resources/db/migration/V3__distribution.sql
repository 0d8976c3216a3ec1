-- A distribution is one issue of one revision; a delivery is one recipient of it: the ledger.
create table distribution (
    id           uuid primary key,
    lock_version integer not null,
    release_id   uuid not null references release,
    revision     integer not null,
    status       varchar(20) not null,
    due_at       timestamp(6) with time zone not null,
    zone         varchar(60) not null,
    tolerance_s  bigint not null,
    on_unknown   varchar(20) not null,
    channels     varchar(500) not null,
    lists        varchar(10000) not null,
    correction   varchar(1000),
    planned_by   varchar(60) not null,
    planned_at   timestamp(6) with time zone not null,
    started_at   timestamp(6) with time zone,
    finished_at  timestamp(6) with time zone,
    held_because varchar(60),
    held_at      timestamp(6) with time zone,
    failures     integer not null
);
create index distribution_release on distribution (release_id);
create index distribution_status on distribution (status, due_at);

create table delivery (
    id              uuid primary key,
    distribution_id uuid not null references distribution,
    channel         varchar(20) not null,
    address         varchar(254) not null,
    journalist_id   uuid,
    recipient       varchar(300),
    outlet          varchar(300),
    languages       varchar(60) not null,
    status          varchar(20) not null,
    reason          varchar(60),
    attempt         integer not null,
    lease_until     timestamp(6) with time zone,
    claimed_by      varchar(60),
    next_at         timestamp(6) with time zone,
    outcome_at      timestamp(6) with time zone,
    detail          varchar(1000),
    unsubscribe     varchar(64) not null unique,
    unique (distribution_id, channel, address)
);
create index delivery_status on delivery (distribution_id, status);
create index delivery_lease on delivery (status, lease_until);
create index delivery_address on delivery (address);
create index delivery_outcome on delivery (outcome_at);
