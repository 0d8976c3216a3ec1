-- One SQL for H2 and PostgreSQL. Texts in several languages and other small values are canonical JSON in varchar.

create table app_user (
    id            uuid primary key,
    lock_version  integer not null,
    name          varchar(40) not null unique,
    display_name  varchar(100) not null,
    email         varchar(254),
    speaks        varchar(3) not null,
    role          varchar(20) not null,
    password_hash varchar(200) not null,
    epoch         integer not null,
    active        boolean not null,
    created_at    timestamp(6) with time zone not null
);

create table api_token (
    id           uuid primary key,
    user_id      uuid not null references app_user,
    label        varchar(100) not null,
    token_hash   varchar(64) not null unique,
    created_at   timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone
);

create table audit_entry (
    id           uuid primary key,
    done_at      timestamp(6) with time zone not null,
    who          varchar(60) not null,
    action       varchar(60) not null,
    subject_kind varchar(30) not null,
    subject_id   varchar(60) not null,
    revision     integer,
    detail       varchar(4000)
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);

create table office (
    id             uuid primary key,
    lock_version   integer not null,
    code           varchar(30) not null unique,
    names          varchar(10000) not null,
    abbreviations  varchar(10000) not null,
    province       varchar(2),
    time_zone      varchar(60) not null,
    languages      varchar(1000) not null,
    sources        varchar(10000) not null,
    websites       varchar(10000) not null,
    sender_name    varchar(200),
    sender_email   varchar(254),
    media_contacts varchar(100000) not null
);

create table release (
    id                uuid primary key,
    lock_version      integer not null,
    office_id         uuid not null references office,
    release_number    varchar(60) unique,
    status            varchar(20) not null,
    revision          integer not null,
    content           varchar(1000000) not null,
    content_hash      varchar(80) not null,
    kind              varchar(20) not null,
    languages         varchar(200) not null,
    search_text       varchar(1000000) not null,
    day_of            date not null,
    created_by        varchar(60) not null,
    created_at        timestamp(6) with time zone not null,
    changed_by        varchar(60) not null,
    changed_at        timestamp(6) with time zone not null,
    submitted_by      varchar(60),
    submitted_at      timestamp(6) with time zone,
    overruled         varchar(100000) not null,
    returned_reason   varchar(1000),
    approved_by       varchar(60),
    approved_at       timestamp(6) with time zone,
    approved_hash     varchar(80),
    issue_at          timestamp(6) with time zone,
    issue_zone        varchar(60),
    issued_at         timestamp(6) with time zone,
    revised_at        timestamp(6) with time zone,
    issued_revision   integer,
    correction_reason varchar(1000),
    withdrawn_at      timestamp(6) with time zone,
    withdrawn_reason  varchar(1000)
);
create index release_status on release (status, issue_at);
create index release_issued on release (issued_at);
create index release_office on release (office_id);

create table revision (
    id           uuid primary key,
    release_id   uuid not null references release,
    number       integer not null,
    content      varchar(1000000) not null,
    content_hash varchar(80) not null,
    written_by   varchar(60) not null,
    written_at   timestamp(6) with time zone not null,
    unique (release_id, number)
);

create table number_sequence (
    series      varchar(60) primary key,
    last_number integer not null
);

-- The first answer to a POST that carried an Idempotency-Key, kept for a day.
create table idempotency_key (
    id          varchar(64) primary key,
    fingerprint varchar(64) not null,
    made_at     timestamp(6) with time zone not null,
    status      integer,
    headers     varchar(10000),
    answer      varchar(1000000)
);
