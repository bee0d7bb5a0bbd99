package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringcycle.database.Database;
import io.ringcycle.database.Released;
import io.ringcycle.jpa.NewerSchemaException;
import io.ringcycle.model.Role;
import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.User;
import io.ringcycle.server.house.Visitors;
import io.ringcycle.server.house.Visitors.Member;
import io.ringcycle.server.house.Visitors.Owner;
import io.ringcycle.server.house.Visitors.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A house is brought up to date, and left alone where it is from a later time. */
interface HouseSchemaContract {
  String VERSIONS = "io.ringcycle.server.boot.LivedInHouse#versions";

  HouseSchema SCHEMA = new HouseSchema();

  /** A new and empty one. */
  DataSource database();

  @Test
  default void noScriptThatWentOutIsChanged() {
    Released scripts =
        Released.of(HouseSchema.settings(database()).load(), HouseSchemaContract.class);
    assertThat(scripts.complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(VERSIONS)
  default void aHouseOfAnyTimeIsBroughtUpToDateWithAllThatIsInIt(String version) {
    DataSource database = database();
    LivedInHouse house = LivedInHouse.upTo(version, database);
    Map<String, List<String>> before = house.content();
    assertThat(before).isNotEmpty().allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());

    SCHEMA.migrate(database);
    assertThat(house.answers(before.keySet())).isEqualTo(before);
    assertThat(house.version()).isEqualTo(LivedInHouse.newest());
  }

  @ParameterizedTest
  @MethodSource(VERSIONS)
  default void whoeverCameInAtAnyTimeStillComesInAsBefore(String version) {
    DataSource database = database();
    LivedInHouse.upTo(version, database);
    SCHEMA.migrate(database);

    Visitors visitors = Beans.on(database, new Visitors(), Map.of());
    Member ada =
        new Member(
            new User("ada", "Ada", Optional.of("+447700900001"), ZoneId.of("Europe/London"), false),
            Map.of("east", Role.CAPTAIN));
    assertThat(visitors.visitor("rk_first_of-the-first-house", Optional.of("ben")))
        .hasValue(
            new Visitor(
                new Owner("first", "acme", Optional.of("ada"), KeyScope.ADMIN),
                Optional.of("ada"),
                Optional.of(ada)));
    assertThat(visitors.visitor("rk_second_of-the-first-house", Optional.empty())).isEmpty();
    assertThat(visitors.visitor("rk_first_of-another-house", Optional.empty())).isEmpty();
    assertThat(visitors.member("acme", "ada")).hasValue(ada);
  }

  @Test
  default void aHouseOfALaterTimeIsRefusedInWordsThatHelpAndLeftAlone() {
    DataSource database = database();
    LivedInHouse house = LivedInHouse.upTo(LivedInHouse.newest(), database);
    Map<String, List<String>> before = house.content();
    new Database(database)
        .run(
            "insert into \"ringcycle_house_schema\" select 99, '99', \"description\", \"type\","
                + " 'V99__later.sql', \"checksum\", \"installed_by\", \"installed_on\","
                + " \"execution_time\", \"success\" from \"ringcycle_house_schema\""
                + " where \"version\" = '1'");

    assertThatExceptionOfType(NewerSchemaException.class)
        .isThrownBy(() -> SCHEMA.migrate(database))
        .withMessageContaining("version 99")
        .withMessageContaining("version " + LivedInHouse.newest())
        .withMessageContaining("backup");
    assertThat(house.content()).isEqualTo(before);
  }
}
