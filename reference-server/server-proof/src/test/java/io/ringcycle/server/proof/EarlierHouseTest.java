package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ringcycle.server.proof.Server.Running;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A server is started on what one of an earlier time has left, or one of a later time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EarlierHouseTest {
  private static final String OF_THAT_TIME = "house-5-store-1.sql";
  private static final String KEY =
      "rk_01a205c1-49fe-7000-af44-1ac35295f7cd_7026"
          + "feb159bd429646890c3f84fbea31a6973000b8118213a33852894e414027";
  private static final String SESSION = "/sessions/01a205c1-5301-7000-a079-f5c2707c2529";

  private Running server;
  private Client systems;
  private Client ada;

  @BeforeAll
  void begin() {
    server = startedOn(HouseFile.filled("earlier", OF_THAT_TIME), "earlier");
    systems = Client.nobody(server.url()).with("Authorization", "Bearer " + KEY);
    ada = systems.as("ada");
  }

  private static Running startedOn(HouseFile house, String log) {
    return Running.started(log, Map.of("RINGCYCLE_DB_URL", house.url()));
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void itIsReady() {
    assertThat(systems.page("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void theKeyOfThatTimeOpensAndSoDoesThePassword() {
    assertThat(ok(systems.get("/users")).each("id")).containsExactlyInAnyOrder("ada", "root");
    String admin =
        "{\"organisation\": \"acme\", \"user\": \"root\", \"password\": \"correct horse battery\"}";
    Client.nobody(server.url()).post("/sign-in", admin).well();
  }

  @Test
  void thePeopleOfThatTimeStandWhereTheyStoodAndTheirSessionGoesOn() {
    assertThat(ok(ada.get("/lists/street")).json().getInt("members")).isEqualTo(3);
    assertThat(ok(ada.get(SESSION + "/supporters")).each("id"))
        .containsExactly("una", "zoe", "kim");
    assertThat(ok(ada.get(SESSION + "/supporters")).each("status"))
        .containsExactly("COMPLETED", "SKIPPED_BY_LEADER", "NOT_CALLABLE");
    assertThat(ok(ada.get(SESSION + "/supporters/una/contacts")).body())
        .contains("Will help on Saturday");

    ada.delete(SESSION + "/skips/zoe").well();
    assertThat(ok(ada.get(SESSION)).json().getJsonObject("next").getString("id")).isEqualTo("zoe");
  }

  @Test
  void onAHouseOfALaterTimeItDoesNotStartAndSaysWhy() {
    HouseFile later = HouseFile.filled("later", OF_THAT_TIME);
    later.isOfVersion99("ringcycle_house_schema");
    assertThatIllegalStateException().isThrownBy(() -> startedOn(later, "later"));
    assertThat(Running.log("later"))
        .filteredOn(line -> line.startsWith("! "))
        .singleElement()
        .asString()
        .contains("version 99", "start a newer one");
  }

  /** What it has for calls is there by then, though nobody has needed it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void aNodeThatHasCalledNobodyStopsLikeAnyOther() throws InterruptedException {
    server.process().toHandle().destroy(); // which leaves what it says readable
    assertThat(server.process().waitFor(2, TimeUnit.MINUTES)).isTrue();

    Patience.until(() -> Running.log("earlier").contains(Running.ENDED));
    assertThat(Running.log("earlier"))
        .anyMatch(line -> line.contains("This node stops"))
        .noneMatch(line -> line.contains("stops without waiting"));
  }
}
