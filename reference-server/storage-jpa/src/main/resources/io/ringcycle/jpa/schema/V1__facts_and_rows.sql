-- Facts are only ever added. Every other table is worked out from them and written together with
-- them, but for those that hold what no fact could bring back: profile, note, title, once, secret;
-- and inbox, of which the engine knows nothing.
-- ${id} is a text that is compared by the numbers of its characters, ${json} a long one, ${long} one
-- of any length.

create schema if not exists ringcycle;

create sequence ringcycle.list_no;
create sequence ringcycle.session_no;
create sequence ringcycle.change_no;

-- One row. Whoever changes an H2 database holds it until that is kept.
create table ringcycle.turn (
  no integer primary key
);

insert into ringcycle.turn values (1);

create table ringcycle.fact (
  organisation ${id} not null,
  stream ${id} not null, -- o, l:<list> or s:<session>
  sequence bigint not null,
  at ${instant} not null,
  author ${id},
  body ${json} not null,
  change_no bigint not null, -- of whoever went by another change, higher than its number
  part integer not null, -- from 1 within a change
  primary key (organisation, stream, sequence),
  unique (change_no, part)
);

create index fact_order on ringcycle.fact (organisation, change_no, part);

create table ringcycle.call_list (
  no bigint primary key,
  organisation ${id} not null,
  id ${id} not null,
  owners ${id} not null,
  name varchar(200) not null,
  description ${json} not null,
  event varchar(200),
  exclusions ${json} not null,
  last_place bigint not null,
  members integer not null,
  barred integer not null,
  deleted_at ${instant},
  version bigint not null,
  unique (organisation, id)
);

create table ringcycle.member (
  list_no bigint not null,
  supporter ${id} not null,
  organisation ${id} not null,
  list ${id} not null,
  place bigint not null,
  live boolean not null,
  callable boolean not null,
  contacted_at ${instant},
  attempted_at ${instant},
  contacted_here boolean not null,
  came_back_at ${instant},
  live_place bigint,
  barred_place bigint,
  queue_place bigint, -- nothing for those who wait, and for those who are not callable
  waits_for char(1), -- a: an attempt, c: a contact, d: a contact on this list
  waits_since ${instant},
  version bigint not null,
  primary key (list_no, supporter),
  unique (list_no, place)
);

create index member_live on ringcycle.member (list_no, live_place);
create index member_queue on ringcycle.member (list_no, queue_place);
create index member_waits on ringcycle.member (list_no, waits_for, waits_since);
create index member_barred on ringcycle.member (list_no, barred_place);
create index member_contacted on ringcycle.member (list_no, contacted_at, live_place);
create index member_attempted on ringcycle.member (list_no, attempted_at, live_place);
create index member_came_back on ringcycle.member (list_no, came_back_at, live_place);
create index member_supporter on ringcycle.member (organisation, supporter);

create table ringcycle.person (
  organisation ${id} not null,
  id ${id} not null,
  number ${id},
  bar varchar(20),
  since ${instant} not null,
  suppressed_at ${instant},
  released_at ${instant},
  contacted_at ${instant},
  on_call ${id},
  version bigint not null,
  primary key (organisation, id)
);

create index person_number on ringcycle.person (organisation, number, id);

create table ringcycle.profile (
  organisation ${id} not null,
  id ${id} not null,
  body ${json} not null,
  version bigint not null,
  primary key (organisation, id)
);

create table ringcycle.number (
  organisation ${id} not null,
  id ${id} not null,
  suppressed_at ${instant},
  suspect_at ${instant},
  cleared_at ${instant},
  token bigint not null,
  attempted_at ${instant},
  live_call ${id},
  lines ${json},
  busy boolean,
  version bigint not null,
  primary key (organisation, id)
);

create index number_busy on ringcycle.number (organisation, busy, id);

create table ringcycle.session (
  no bigint primary key,
  organisation ${id} not null,
  id ${id} not null,
  list ${id} not null,
  owner ${id} not null,
  kind varchar(20) not null,
  created_at ${instant} not null,
  cycle integer not null,
  cycle_started_at ${instant} not null,
  reached bigint not null,
  top_rank bigint not null,
  last varchar(20),
  personal boolean, -- true or nothing
  version bigint not null,
  unique (organisation, id),
  unique (organisation, list, owner, personal)
);

create index session_owner on ringcycle.session (organisation, owner, created_at, id);
create index session_list on ringcycle.session (organisation, list, created_at, id);

create table ringcycle.cycle (
  session_no bigint not null,
  number integer not null,
  session ${id} not null,
  started_at ${instant} not null,
  ended_at ${instant},
  calls integer not null,
  contacts integer not null,
  not_contacted integer not null,
  skips integer not null,
  passes integer not null,
  talked varchar(40) not null,
  on_the_line varchar(40) not null,
  outcomes ${json} not null,
  version bigint not null,
  primary key (session_no, number)
);

create table ringcycle.advance (
  session_no bigint not null,
  cycle integer not null,
  place bigint not null,
  session ${id} not null,
  at ${instant} not null,
  version bigint not null,
  primary key (session_no, cycle, place)
);

create table ringcycle.standing (
  session_no bigint not null,
  supporter ${id} not null,
  session ${id} not null,
  place bigint not null,
  skips ${json},
  back_at ${instant},
  attempted_in integer not null,
  attempted_at ${instant},
  completed_by ${id},
  completed_at ${instant},
  rank bigint,
  rank_since ${instant},
  rank_pinned boolean,
  rank_cycle integer,
  rank_place bigint,
  finished_place bigint,
  returns_at ${instant},
  returns_place bigint,
  front bigint,
  version bigint not null,
  primary key (session_no, supporter)
);

create unique index standing_rank on ringcycle.standing (session_no, rank);
create index standing_front on ringcycle.standing (session_no, front);
create index standing_returns on ringcycle.standing (session_no, returns_at, place);
create index standing_behind on ringcycle.standing (session_no, returns_place);

create table ringcycle.finished (
  session_no bigint not null,
  level integer not null,
  page bigint not null,
  bits ${bits} not null,
  primary key (session_no, level, page)
);

create table ringcycle.seat (
  organisation ${id} not null,
  id ${id} not null,
  caller ${id} not null,
  leg ${id},
  leg_number ${id},
  rung_at ${instant},
  answered_at ${instant},
  dismissed_at ${instant},
  ask ${id},
  prompt varchar(40),
  call ${id},
  refused integer not null,
  paused varchar(40),
  busy boolean, -- true or nothing
  version bigint not null,
  primary key (organisation, id)
);

create index seat_busy on ringcycle.seat (organisation, busy, id);

create table ringcycle.line (
  organisation ${id} not null,
  id ${id} not null,
  session ${id},
  version bigint not null,
  primary key (organisation, id)
);

create table ringcycle.leg (
  organisation ${id} not null,
  id ${id} not null,
  session ${id} not null,
  call ${id},
  version bigint not null,
  primary key (organisation, id)
);

create table ringcycle.call (
  organisation ${id} not null,
  id ${id} not null,
  session ${id} not null,
  list ${id} not null,
  caller ${id} not null,
  leg ${id} not null,
  supporter ${id} not null,
  number ${id} not null,
  cycle integer not null,
  intended_at ${instant} not null,
  ringing_at ${instant},
  answered_at ${instant},
  ended_at ${instant},
  heard_at ${instant},
  outcome varchar(40),
  cause ${json},
  evidence ${json},
  rang boolean not null,
  logged_at ${instant},
  lease_ends ${instant} not null,
  live_number ${id}, -- nothing once it has ended
  live_session ${id}, -- nothing once it has ended
  version bigint not null,
  primary key (organisation, id),
  unique (organisation, live_number),
  unique (organisation, live_session)
);

create index call_number on ringcycle.call (organisation, number, intended_at, id);

create table ringcycle.contact (
  organisation ${id} not null,
  id ${id} not null,
  supporter ${id} not null,
  session ${id},
  list ${id},
  cycle integer,
  call ${id},
  met_at ${instant} not null,
  author ${id},
  details ${json} not null,
  versions integer not null,
  version bigint not null,
  primary key (organisation, id),
  unique (organisation, call)
);

create index contact_supporter on ringcycle.contact (organisation, supporter, met_at, id);

create table ringcycle.note (
  organisation ${id} not null,
  id ${id} not null,
  about ${id} not null,
  body ${json} not null,
  version bigint not null,
  primary key (organisation, id)
);

create index note_about on ringcycle.note (organisation, about, id);

create table ringcycle.title (
  organisation ${id} not null,
  id ${id} not null,
  name varchar(500) not null,
  version bigint not null,
  primary key (organisation, id)
);

create table ringcycle.once (
  organisation ${id} not null,
  id ${key} not null,
  fingerprint varchar(200) not null,
  result varchar(400) not null,
  first_used_at ${instant} default current_timestamp not null, -- no row of the engine tells it
  version bigint not null,
  primary key (organisation, id)
);

create index once_first_used on ringcycle.once (first_used_at);

create table ringcycle.secret (
  organisation ${id} not null,
  id ${id} not null,
  hexadecimal char(64) not null,
  version bigint not null,
  primary key (organisation, id)
);

-- What came from outside, before it is acknowledged.
create table ringcycle.inbox (
  source ${id} not null,
  id ${id} not null,
  body ${long} not null,
  received_at ${instant} default current_timestamp not null,
  handled_at ${instant},
  primary key (source, id)
);

create index inbox_unhandled on ringcycle.inbox (handled_at, source, received_at, id);
