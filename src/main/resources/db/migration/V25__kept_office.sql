-- Which state of its office a kept message was written under; null for those kept before.
alter table kept_mail add column office_version int;
