package io.ringcycle.proof;

import io.ringcycle.database.Postgres;

/** Where the databases of all tests of this process are, for programs that do not wait for ever. */
final class Server {
  private Server() {}

  /** A new and empty one. */
  static String database() {
    return url(Postgres.shared().newDatabase());
  }

  static String url(String name) {
    return Postgres.shared().url(name) + "?connectTimeout=5&socketTimeout=20";
  }

  static int port() {
    return Postgres.shared().port();
  }
}
