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
