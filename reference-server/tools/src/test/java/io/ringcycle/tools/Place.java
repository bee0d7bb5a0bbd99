package io.ringcycle.tools;

import io.ringcycle.database.Postgres;
import java.util.concurrent.atomic.AtomicInteger;

/** Where an installation may have its database. */
enum Place {
  H2("sa") {
    @Override
    String newDatabase() {
      return "jdbc:h2:mem:tools" + MADE.incrementAndGet();
    }
  },
  POSTGRESQL("postgres") {
    @Override
    String newDatabase() {
      return Postgres.shared().url(Postgres.shared().newDatabase());
    }
  };

  private static final AtomicInteger MADE = new AtomicInteger();

  final String user;

  Place(String user) {
    this.user = user;
  }

  /** How a new and empty one is reached. */
  abstract String newDatabase();
}
