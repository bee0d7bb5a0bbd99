-- Where an organisation wants to be told of what happens, and what it was told.

create table house.webhook (
  id varchar(40) primary key,
  organisation varchar(200) not null references house.organisation,
  url varchar(2000) not null,
  types varchar(2000) not null, -- one behind the other; nothing: all
  active boolean not null,
  created_at timestamp(6) with time zone not null
);

create index webhook_organisation on house.webhook (organisation, created_at, id);

create table house.webhook_secret (
  id varchar(40) primary key,
  webhook varchar(40) not null references house.webhook on delete cascade,
  secret varchar(100) not null, -- as it is: each message is signed by it
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone -- nothing: the newest
);

create index webhook_secret_webhook on house.webhook_secret (webhook);

-- One row: up to which change of the outbox everything was noted down for all webhooks.
create table house.webhook_cursor (
  no integer primary key,
  change_no bigint not null
);

insert into house.webhook_cursor (no, change_no) values (1, 0);

create table house.webhook_delivery (
  webhook varchar(40) not null references house.webhook on delete cascade,
  change_no bigint not null,
  part integer not null,
  type varchar(60) not null,
  body varchar(4000) not null,
  created_at timestamp(6) with time zone not null,
  attempts integer not null,
  next_at timestamp(6) with time zone, -- whoever sends puts it off for as long; nothing: it is over
  delivered_at timestamp(6) with time zone,
  status integer, -- of the last answer
  failure varchar(200), -- why there was none
  primary key (webhook, change_no, part)
);

create index webhook_delivery_next on house.webhook_delivery (next_at);
