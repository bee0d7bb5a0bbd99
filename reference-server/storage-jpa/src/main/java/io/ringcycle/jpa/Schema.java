package io.ringcycle.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a database, made and brought up to date. */
final class Schema {
  private Schema() {}

  /** Makes what is missing; harmless where all is there. */
  static void migrate(DataSource database, Dialect dialect) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:io/ringcycle/jpa/schema")
        .table("ringcycle_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(dialect.words())
        .load()
        .migrate();
  }
}
