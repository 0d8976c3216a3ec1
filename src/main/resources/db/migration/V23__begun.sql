-- Whether the first message of a claimed batch may have left: said in the journal before its end is sent. What was claimed by
-- an older version may have begun.
alter table batch add column begun boolean default true not null;
