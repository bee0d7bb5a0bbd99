package io.ringcycle.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever changes scripts for tables is told. */
class ReleasedTest {
  private static final Map<String, Integer> THEN = Map.of("V1__one.sql", 11, "V2__two.sql", 22);

  @Test
  void scriptsThatAreAsTheyWentOutAreNoneOfItsBusiness() {
    assertThat(new Released(THEN, THEN).complaints()).isEmpty();
  }

  @Test
  void whoeverChangesOneIsToldToWriteANewVersion() {
    Released changed = new Released(Map.of("V1__one.sql", 11, "V2__two.sql", 23), THEN);
    assertThat(changed.complaints())
        .singleElement()
        .asString()
        .startsWith("V2__two.sql")
        .contains("Put it back", "new version");
  }

  @Test
  void whoeverTakesOneAwayOrNamesItOtherwiseIsToldToBringItBack() {
    Released renamed = new Released(Map.of("V1__one.sql", 11, "V2__too.sql", 22), THEN);
    assertThat(renamed.complaints())
        .hasSize(2)
        .anyMatch(one -> one.startsWith("V2__two.sql") && one.contains("Bring it back"));
  }

  @Test
  void whoeverAddsOneIsToldTheLineThatItNeeds() {
    Released added =
        new Released(Map.of("V1__one.sql", 11, "V2__two.sql", 22, "V3__three.sql", -33), THEN);
    assertThat(added.complaints())
        .singleElement()
        .asString()
        .endsWith("released.properties: V3__three.sql=-33");
  }
}
