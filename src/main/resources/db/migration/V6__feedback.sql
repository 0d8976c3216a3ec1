-- What was said of a delivery after it had left. Without a delivery: what could not be matched, kept to be looked at.
create table delivery_event (
    id          uuid primary key,
    delivery_id uuid references delivery,
    kind        varchar(20) not null,
    said_at     timestamp(6) with time zone not null,
    recipient   varchar(254),
    code        varchar(20),
    detail      varchar(1000),
    fingerprint varchar(64) not null unique
);
create index delivery_event_of on delivery_event (delivery_id);

-- Work that one node at a time may do, and until when nobody else may.
create table turn (
    task    varchar(60) primary key,
    free_at timestamp(6) with time zone not null
);
