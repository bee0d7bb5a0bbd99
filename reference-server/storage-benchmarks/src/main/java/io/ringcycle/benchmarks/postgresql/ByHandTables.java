package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Database;

/** The tables of a claim that is written by hand, with the index that it wants. */
record ByHandTables(Database database, String name) {

  void make() {
    database.run("create schema if not exists bench");
    database.run(
        """
        create table bench.%1$s_member (
          list integer not null, place integer not null, supporter text not null,
          number text not null, free boolean not null, session integer,
          claimed_at timestamptz, primary key (list, place));
        create index on bench.%1$s_member (list, place) where free;
        create table bench.%1$s_session (
          id integer primary key, list integer not null, facts bigint not null,
          call text, reached integer);
        create table bench.%1$s_fact (
          session integer not null, sequence bigint not null, at timestamptz not null,
          author text, body text not null, primary key (session, sequence));
        """
            .formatted(name));
  }

  /** Everybody is free again, and no session has claimed anybody. */
  void fill(Setting setting, int claims) {
    database.run(
        """
        truncate bench.%1$s_member, bench.%1$s_session, bench.%1$s_fact;
        insert into bench.%1$s_member
          select l, p, 'person-' || lpad((l * 1000000 + p)::text, 9, '0'),
            '+999' || lpad((l * 1000000 + p)::text, 9, '0'), true
          from generate_series(0, %2$d) l, generate_series(1, %3$d) p;
        insert into bench.%1$s_session
          select c, least(c, %2$d), 0 from generate_series(0, %4$d) c;
        """
            .formatted(name, setting.lists() - 1, setting.members(claims), setting.callers() - 1));
    database.run(
        "vacuum analyze bench.%1$s_member, bench.%1$s_session, bench.%1$s_fact".formatted(name));
  }
}
