package io.ringcycle.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a database, made and brought up to date. */
public final class Schema {
  private Schema() {}

  /** Makes what is missing; harmless where all is there. */
  public static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:io/ringcycle/jpa/schema")
        .table("ringcycle_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Dialect.of(database).words())
        .load()
        .migrate();
  }
}
