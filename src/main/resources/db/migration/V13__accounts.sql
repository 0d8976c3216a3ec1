-- Sessions, links sent by mail, delays after wrong passwords, second factors, and accounts at an identity provider.

create table app_session (
    id           uuid primary key,
    user_id      uuid not null references app_user,
    secret_hash  varchar(64) not null unique,
    browser_hash varchar(64) not null,
    epoch        integer not null,
    started_at   timestamp(6) with time zone not null,
    seen_at      timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    address      varchar(60) not null,
    agent        varchar(300) not null,
    code_owed    boolean not null,
    proven_at    timestamp(6) with time zone,
    farewell     varchar(20000)
);
create index app_session_user on app_session (user_id, started_at);
create index app_session_started on app_session (started_at);

create table account_link (
    id         uuid primary key,
    user_id    uuid references app_user,
    purpose    varchar(20) not null,
    token_hash varchar(64) unique,
    made_at    timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    next_at    timestamp(6) with time zone,
    attempt    integer not null,
    mailed_at  timestamp(6) with time zone
);
create index account_link_user on account_link (user_id, made_at);
create index account_link_next on account_link (next_at);

create table sign_in_delay (
    subject    varchar(80) primary key,
    failures   integer not null,
    last_at    timestamp(6) with time zone not null,
    until_at   timestamp(6) with time zone not null
);
create index sign_in_delay_last on sign_in_delay (last_at);

create table second_factor (
    user_id      uuid primary key references app_user,
    secret       varchar(80) not null,
    begun_at     timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    last_step    bigint not null
);

create table recovery_code (
    id        uuid primary key,
    user_id   uuid not null references app_user,
    code_hash varchar(64) not null,
    used_at   timestamp(6) with time zone
);
create index recovery_code_user on recovery_code (user_id);

create table provider_account (
    id        uuid primary key,
    user_id   uuid not null references app_user,
    issuer    varchar(500) not null,
    subject   varchar(255) not null,
    linked_at timestamp(6) with time zone not null,
    unique (issuer, subject)
);
create index provider_account_user on provider_account (user_id);
