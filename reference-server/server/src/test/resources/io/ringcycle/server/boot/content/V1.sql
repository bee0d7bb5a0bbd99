-- One organisation with what the first house could keep. The key is rk_first_of-the-first-house.

insert into house.organisation (id, name, created_at)
values ('acme', 'Acme', timestamp with time zone '2026-03-01 10:00:00+00');

insert into house.app_user (organisation, id, first_name, mobile, zone, admin, version)
values ('acme', 'ada', 'Ada', '+447700900001', 'Europe/London', false, 2),
  ('acme', 'root', 'Root', null, 'UTC', true, 1);

insert into house.team (organisation, id, name, version)
values ('acme', 'east', 'East', 3);

insert into house.membership (organisation, user_id, team, role)
values ('acme', 'ada', 'east', 'CAPTAIN');

insert into house.api_key (id, organisation, user_id, name, hash, created_at, revoked_at)
values ('first', 'acme', 'ada', 'Membership system',
    'cf27bc3afcd13366b61495f43d3c27ea3e367fd40aba1b62ab77a6fb75dd94a7',
    timestamp with time zone '2026-03-01 10:00:01+00', null),
  ('second', 'acme', null, 'Lost',
    'cf27bc3afcd13366b61495f43d3c27ea3e367fd40aba1b62ab77a6fb75dd94a7',
    timestamp with time zone '2026-03-01 10:00:02+00',
    timestamp with time zone '2026-03-02 10:00:00+00');

insert into house.setup (no, hash)
values (1, 'cf27bc3afcd13366b61495f43d3c27ea3e367fd40aba1b62ab77a6fb75dd94a7');
