-- People by their names, and lists that keep to a filter: of everybody, and of a group's people.

insert into house.supporter (organisation, id, sort_name)
values ('acme', 'una', 'una öst'), ('acme', 'zoe', 'Zoe');

insert into house.supporter_word (organisation, word, supporter)
values ('acme', 'una', 'una'), ('acme', 'öst', 'una'), ('acme', 'zoe', 'zoe');

insert into house.live_list (organisation, list, team, filter, version)
values ('acme', 'everybody', null, '{"anyTag": ["all"]}', 1),
  ('acme', 'of-the-east', 'east', '{"anyTag": ["member"]}', 4);
