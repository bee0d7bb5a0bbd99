package io.ringcycle.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a database, made and brought up to date. */
final class Schema {
  private static final String SCRIPTS = "classpath:io/ringcycle/jpa/schema";

  private final Flyway flyway;

  private Schema(Flyway flyway) {
    this.flyway = flyway;
  }

  /** Made by all scripts that this Ringcycle has. */
  static Schema of(DataSource database, Dialect dialect) {
    return by(database, dialect, SCRIPTS);
  }

  /** Made by these scripts. */
  static Schema by(DataSource database, Dialect dialect, String... scripts) {
    return new Schema(settings(database, dialect).locations(scripts).load());
  }

  /** How Flyway is told to go about it, whichever the scripts. */
  static FluentConfiguration settings(DataSource database, Dialect dialect) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .table("ringcycle_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(dialect.words());
  }

  /**
   * Makes what is missing; harmless where all is there, and where several do it at once. Throws
   * {@link NewerSchemaException} where there is more than this Ringcycle knows.
   */
  void migrate() {
    Upgrade.by(flyway).carryOut();
  }
}
