package io.ringcycle.server.boot;

import io.ringcycle.jpa.Upgrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the house, which are beside those of the store and have a history of their own. */
@ApplicationScoped
class HouseSchema {
  /** Throws {@link io.ringcycle.jpa.NewerSchemaException} where they are of a later time. */
  void migrate(DataSource database) {
    Upgrade.by(settings(database).load()).carryOut();
  }

  /** How Flyway is told to go about it. */
  static FluentConfiguration settings(DataSource database) {
    return Flyway.configure(HouseSchema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:io/ringcycle/server/house")
        .table("ringcycle_house_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(Map.of("letters", letters(database)));
  }

  /** H2 compares so by itself; PostgreSQL by the language of its database, unless it is told. */
  private static String letters(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
          ? "collate \"C\""
          : "";
    } catch (SQLException away) {
      throw new IllegalStateException("the database does not answer", away);
    }
  }
}
