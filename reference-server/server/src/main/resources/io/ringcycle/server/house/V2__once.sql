-- Requests that are carried out once, however often they are sent: kept for a day.

create table house.once (
  id char(64) primary key, -- hash of who sent it, and under which key of their choice
  request char(64) not null, -- hash of what it asks for
  asked_at timestamp(6) with time zone not null,
  reply bytea -- sealed under a key that is made of the request; none while it is carried out
);

create index once_asked_at on house.once (asked_at);
