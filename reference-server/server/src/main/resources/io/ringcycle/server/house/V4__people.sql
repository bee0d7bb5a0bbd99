-- By what people are found; who they are, the engine knows. ${letters} compares by the numbers of
-- characters, so that an index finds words by how they begin.

create table house.supporter (
  organisation varchar(200) not null references house.organisation,
  id varchar(200) not null,
  sort_name varchar(200) ${letters} not null,
  primary key (organisation, id)
);

create index supporter_name on house.supporter (organisation, sort_name, id);

create table house.supporter_word (
  organisation varchar(200) not null,
  word varchar(200) ${letters} not null,
  supporter varchar(200) not null,
  primary key (organisation, word, supporter)
);

create index supporter_word_of on house.supporter_word (organisation, supporter);

-- Lists that keep to a filter.
create table house.live_list (
  organisation varchar(200) not null references house.organisation,
  list varchar(200) not null,
  team varchar(200), -- whose people are looked at; nothing: everybody's
  filter varchar(10000) not null,
  version bigint not null,
  primary key (organisation, list)
);
