-- What single offices grant, beside the role that a user has in all of them (app_user.role). Offices keep their codes.
create table office_grant (
    id          uuid primary key,
    user_id     uuid not null references app_user,
    office_code varchar(30) not null,
    role        varchar(20) not null,
    granted_by  varchar(60) not null,
    granted_at  timestamp(6) with time zone not null,
    unique (user_id, office_code, role)
);

-- Tokens made so far keep all that their users may, for a year from now.
alter table api_token add column service varchar(40);
alter table api_token add column office_code varchar(30);
alter table api_token add column scopes varchar(100) default 'read,draft,approve,distribute,contacts,admin' not null;
alter table api_token add column expires_at timestamp(6) with time zone;
update api_token set expires_at = current_timestamp + interval '365' day;
alter table api_token alter column expires_at set not null;
alter table api_token add column revoked_at timestamp(6) with time zone;
alter table api_token add column last_used_from varchar(60);

-- A draft limited to named people.
alter table release add column limited boolean default false not null;
alter table release add column limited_by varchar(60);
alter table release add column limited_at timestamp(6) with time zone;
create table release_reader (
    release_id uuid not null references release,
    user_name  varchar(40) not null,
    primary key (release_id, user_name)
);

-- Issued, or to be issued, by one person with a reason; seconded when another has approved it afterwards.
alter table release add column emergency_by varchar(60);
alter table release add column emergency_at timestamp(6) with time zone;
alter table release add column emergency_reason varchar(1000);
alter table release add column emergency_hash varchar(80);
alter table release add column emergency_revision integer;
alter table release add column seconded_by varchar(60);
alter table release add column seconded_at timestamp(6) with time zone;

-- One person is asked by mail to approve one content; the link in the mail is kept as a hash only.
create table approval_request (
    id           uuid primary key,
    release_id   uuid not null references release,
    revision     integer not null,
    content_hash varchar(80) not null,
    approver     varchar(40) not null,
    asked_by     varchar(60) not null,
    asked_at     timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    token_hash   varchar(64) unique,
    attempt      integer not null,
    next_at      timestamp(6) with time zone,
    sent_at      timestamp(6) with time zone,
    detail       varchar(1000),
    closed_at    timestamp(6) with time zone
);
create index approval_request_release on approval_request (release_id);
create index approval_request_next on approval_request (next_at);

-- Somebody outside reads one revision by a secret link and says whether its facts hold.
create table fact_check (
    id         uuid primary key,
    release_id uuid not null references release,
    revision   integer not null,
    reader     varchar(200) not null,
    token_hash varchar(64) not null unique,
    made_by    varchar(60) not null,
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    first_read_at timestamp(6) with time zone
);
create index fact_check_release on fact_check (release_id);

create table fact_check_comment (
    id            uuid primary key,
    fact_check_id uuid not null references fact_check,
    said          varchar(4000) not null,
    said_at       timestamp(6) with time zone not null,
    said_from     varchar(60)
);
create index fact_check_comment_check on fact_check_comment (fact_check_id);
