package io.ringcycle.server.boot;

import io.ringcycle.jpa.Upgrade;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the house, which are beside those of the store and have a history of their own. */
@ApplicationScoped
class HouseSchema {
  /** Throws {@link io.ringcycle.jpa.NewerSchemaException} where they are of a later time. */
  void migrate(DataSource database) {
    Upgrade.by(
            Flyway.configure(HouseSchema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:io/ringcycle/server/house")
                .table("ringcycle_house_schema")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load())
        .carryOut();
  }
}
