-- Texts handed to chosen journalists before they are issued: one link each, known by its hash only.
create table embargo_link (
    id              uuid primary key,
    release_id      uuid not null references release,
    revision        integer not null,
    content_hash    varchar(80) not null,
    journalist_id   uuid not null,
    recipient       varchar(410) not null,
    outlet          varchar(200),
    address         varchar(254) not null,
    languages       varchar(200) not null,
    lifts_at        timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone not null,
    zone            varchar(60) not null,
    given_by        varchar(60) not null,
    given_at        timestamp(6) with time zone not null,
    token_hash      varchar(64) unique,
    attempt         integer not null,
    next_at         timestamp(6) with time zone,
    sent_at         timestamp(6) with time zone,
    detail          varchar(1000),
    acknowledged_at timestamp(6) with time zone,
    first_opened_at timestamp(6) with time zone,
    last_opened_at  timestamp(6) with time zone,
    openings        integer not null,
    revoked_by      varchar(60),
    revoked_at      timestamp(6) with time zone
);
create index embargo_link_release on embargo_link (release_id, id);
create index embargo_link_next on embargo_link (next_at);

-- Who asked for addresses that are not public yet: how often in a minute, from where (a hash), for which release.
create table probe (
    id         uuid primary key,
    at_minute  timestamp(6) with time zone not null,
    place      varchar(20) not null,
    caller     varchar(32) not null,
    release_id uuid,
    hits       bigint not null
);
create index probe_minute on probe (at_minute);
