-- Mails to those who must know that a distribution stands still: written with the event, sent afterwards.
create table alert (
    id              uuid primary key,
    distribution_id uuid not null references distribution,
    because         varchar(60) not null,
    address         varchar(254) not null,
    languages       varchar(60) not null,
    raised_at       timestamp(6) with time zone not null,
    attempt         integer not null,
    next_at         timestamp(6) with time zone,
    sent_at         timestamp(6) with time zone,
    detail          varchar(1000)
);
create index alert_next on alert (next_at);
create index alert_distribution on alert (distribution_id);

-- Programs that are told what happened. The secret is needed in the clear, for every signature.
create table webhook (
    id               uuid primary key,
    lock_version     integer not null,
    label            varchar(100),
    url              varchar(2000) not null,
    events           varchar(1000) not null,
    secret           varchar(100) not null,
    active           boolean not null,
    disabled_because varchar(60),
    created_by       varchar(60) not null,
    created_at       timestamp(6) with time zone not null
);

-- What is to be told, written in the transaction of the event; next_at is moved on by whoever claims the row.
create table webhook_delivery (
    id          uuid primary key,
    webhook_id  uuid not null references webhook,
    type        varchar(40) not null,
    body        varchar(20000) not null,
    status      varchar(20) not null,
    attempt     integer not null,
    next_at     timestamp(6) with time zone,
    created_at  timestamp(6) with time zone not null,
    tried_at    timestamp(6) with time zone,
    answer_code integer,
    detail      varchar(500)
);
create index webhook_delivery_due on webhook_delivery (status, next_at);
create index webhook_delivery_of on webhook_delivery (webhook_id, status);
create index webhook_delivery_age on webhook_delivery (created_at);
