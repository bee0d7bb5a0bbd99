-- Who belongs to which organisation, and how they prove it. Everything carries the organisation.

create schema if not exists house;

create table house.organisation (
  id varchar(200) primary key,
  name varchar(200) not null,
  created_at timestamp(6) with time zone not null
);

create table house.app_user (
  organisation varchar(200) not null references house.organisation,
  id varchar(200) not null,
  first_name varchar(100) not null,
  mobile varchar(16),
  zone varchar(60) not null,
  admin boolean not null,
  version bigint not null,
  primary key (organisation, id)
);

create table house.team (
  organisation varchar(200) not null references house.organisation,
  id varchar(200) not null,
  name varchar(200) not null,
  version bigint not null,
  primary key (organisation, id)
);

create table house.membership (
  organisation varchar(200) not null,
  user_id varchar(200) not null,
  team varchar(200) not null,
  role varchar(20) not null,
  primary key (organisation, user_id, team),
  foreign key (organisation, user_id) references house.app_user,
  foreign key (organisation, team) references house.team
);

create table house.api_key (
  id varchar(40) primary key,
  organisation varchar(200) not null references house.organisation,
  user_id varchar(200), -- for whom it acts; nobody: for the organisation's own systems
  name varchar(200) not null,
  hash char(64) not null, -- of the secret, which nobody can read again
  created_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  foreign key (organisation, user_id) references house.app_user
);

-- One row while nobody has taken the house over; the secret by which somebody may.
create table house.setup (
  no integer primary key,
  hash char(64) not null
);
