-- One open drafting page: whose, and when it was last heard of. Right across nodes, since it is here.
create table sitting (
    id         uuid primary key,
    release_id uuid not null references release,
    who        varchar(60) not null,
    opened_at  timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null
);
create index sitting_release on sitting (release_id, seen_at);

-- Which sitting writes; the others read along. No reference to the sitting: the pen outlives who laid it down.
create table pen (
    release_id   uuid primary key references release,
    lock_version integer not null,
    sitting_id   uuid,
    taken_at     timestamp(6) with time zone not null
);

-- What was typed at a sitting and is in no revision yet.
create table working_text (
    sitting_id    uuid primary key references sitting,
    release_id    uuid not null references release,
    who           varchar(60) not null,
    base_revision integer not null,
    base_seen     integer not null,
    content       varchar(1000000) not null,
    kept_at       timestamp(6) with time zone not null
);
create index working_text_release on working_text (release_id, who);

-- Somebody has looked at a paragraph whose counterpart changed, and found that it still says the same.
create table still_right (
    id         uuid primary key,
    release_id uuid not null references release,
    revision   integer not null,
    language   varchar(3) not null,
    place      varchar(20) not null,
    who        varchar(60) not null,
    said_at    timestamp(6) with time zone not null
);
create index still_right_release on still_right (release_id, revision);
