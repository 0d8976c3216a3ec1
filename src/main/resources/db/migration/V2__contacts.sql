create table outlet (
    id           uuid primary key,
    lock_version integer not null,
    name         varchar(200) not null,
    kind         varchar(20) not null,
    languages    varchar(200) not null,
    city         varchar(200),
    region       varchar(100),
    search_text  varchar(1000) not null
);

create table journalist (
    id             uuid primary key,
    lock_version   integer not null,
    given_name     varchar(200),
    family_name    varchar(200),
    languages      varchar(200) not null,
    beats          varchar(5000) not null,
    regions        varchar(5000) not null,
    press_gallery  boolean not null,
    basis_kind     varchar(20),
    basis_note     varchar(1000),
    basis_date     date,
    do_not_contact boolean not null,
    search_text    varchar(20000) not null
);

create table journalist_position (
    id            uuid primary key,
    journalist_id uuid not null references journalist,
    outlet_id     uuid not null references outlet,
    place_no      integer not null,
    title         varchar(200),
    from_date     date,
    to_date       date,
    emails        varchar(5000) not null,
    phones        varchar(5000) not null
);
create index journalist_position_of on journalist_position (journalist_id);
create index journalist_position_at on journalist_position (outlet_id);

create table media_list (
    id           uuid primary key,
    lock_version integer not null,
    code         varchar(30) not null unique,
    names        varchar(10000) not null
);

create table list_member (
    list_id       uuid not null references media_list,
    journalist_id uuid not null references journalist,
    primary key (list_id, journalist_id)
);
create index list_member_of on list_member (journalist_id);

-- Addresses that receive nothing more, whoever's they are.
create table suppression (
    id      uuid primary key,
    address varchar(254) not null unique,
    reason  varchar(60) not null,
    since   timestamp(6) with time zone not null
);
