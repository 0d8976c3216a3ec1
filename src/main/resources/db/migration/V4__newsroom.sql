-- The public address of an issued release in one language; it survives retitling and corrections.
create table published (
    id         uuid primary key,
    release_id uuid not null references release,
    language   varchar(3) not null,
    on_date    date not null,
    slug       varchar(100) not null,
    unique (language, on_date, slug),
    unique (release_id, language)
);
