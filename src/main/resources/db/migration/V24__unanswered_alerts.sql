-- How often the relay took an alert's text and gave no answer: it is sent again a few times, not for a day.
alter table alert add column unanswered int default 0 not null;
