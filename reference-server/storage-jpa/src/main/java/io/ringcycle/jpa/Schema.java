package io.ringcycle.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
    return new Schema(
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations(scripts)
            .table("ringcycle_schema")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .placeholders(dialect.words())
            .load());
  }

  /**
   * Makes what is missing; harmless where all is there, and where several do it at once. Throws
   * {@link NewerSchemaException} where there is more than this Ringcycle knows.
   */
  void migrate() {
    Upgrade.by(flyway).carryOut();
  }
}
