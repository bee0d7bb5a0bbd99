package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.database.Database;
import io.ringcycle.database.Databases;
import io.ringcycle.jpa.NewerSchemaException;
import org.junit.jupiter.api.Test;

class HouseSchemaTest {
  @Test
  void tablesOfANewerServerAreLeftAlone() {
    HikariDataSource database = Databases.h2();
    HouseSchema schema = new HouseSchema();
    schema.migrate(database);
    schema.migrate(database); // harmless when repeated
    new Database(database)
        .run(
            "insert into \"ringcycle_house_schema\" select 99, '99', \"description\", \"type\","
                + " 'V99__later.sql', \"checksum\", \"installed_by\", \"installed_on\","
                + " \"execution_time\", \"success\" from \"ringcycle_house_schema\""
                + " where \"version\" = '1'");

    assertThatExceptionOfType(NewerSchemaException.class)
        .isThrownBy(() -> schema.migrate(database))
        .withMessageContaining("version 99");
  }
}
