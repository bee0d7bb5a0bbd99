package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Page.Event;
import io.ringcycle.server.proof.Server.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page hears what happens in its session while it happens, and misses nothing. */
@ExtendWith(Server.class)
class LiveEventsTest {
  private final Floor floor;

  LiveEventsTest(Running server) {
    floor = Floor.of(server.systems(), "eve", "+447700900601");
  }

  @Test
  void aPageHearsWhatHappenedAndToWhom() {
    String session = floor.session("heard", "+447400110601");
    try (Page page = Page.opens(floor.caller(), session)) {
      skip(session, "heard-1");

      Event skipped = page.await("skipped");
      assertThat(skipped.json().getString("supporter")).isEqualTo("heard-1");
      assertThat(skipped.json().getString("by")).isEqualTo("eve");
      assertThat(skipped.id()).isPresent();
      assertThat(skipped.data()).doesNotContain("+44");
    }
  }

  @Test
  void whoeverComesBackHearsWhatTheyMissedAndNothingTwice() {
    String session = floor.session("missed", "+447400110602", "+447400110603", "+447400110604");
    Page before = Page.opens(floor.caller(), session);
    skip(session, "missed-1");
    before.await("skipped");
    before.close();
    skip(session, "missed-2");

    try (Page after = Page.opens(floor.caller(), session, before.last())) {
      assertThat(after.next().json().getString("supporter")).isEqualTo("missed-2");
      skip(session, "missed-3");
      assertThat(after.next().json().getString("supporter")).isEqualTo("missed-3");
    }
  }

  @Test
  void whatHappensToTheListHappensToItsSessions() {
    String session = floor.session("joined");
    try (Page page = Page.opens(floor.caller(), session)) {
      ok(
          floor
              .caller()
              .post("/lists/joined/members", "[{\"id\": \"j-1\", \"number\": \"+447400110605\"}]"));
      assertThat(page.await("members-added").json().getString("list")).isEqualTo("joined");
    }
  }

  @Test
  void anotherSessionIsNotHeard() {
    String own = floor.session("own", "+447400110606");
    String other = floor.session("other", "+447400110607");
    try (Page page = Page.opens(floor.caller(), own)) {
      skip(other, "other-1");
      skip(own, "own-1");
      assertThat(page.await("skipped").json().getString("supporter")).isEqualTo("own-1");
    }
  }

  @Test
  void aPageThatRemembersWhatNeverWasIsToldToAskAnew() {
    String session = floor.session("future", "+447400110608");
    try (Page page = Page.opens(floor.caller(), session, "999999999")) {
      assertThat(page.next().type()).isEqualTo("reload");
      skip(session, "future-1");
      assertThat(page.await("skipped").id()).isPresent();
    }
  }

  @Test
  void whoeverMayNotSeeASessionDoesNotHearIt() {
    String session = floor.session("secret", "+447400110609");
    Floor stranger = Floor.of(floor.systems(), "mallory", "+447700900602");
    assertThat(stranger.caller().get(session + "/events").status()).isIn(403, 404);
    assertThat(Client.nobody(floor.systems().url()).get(session + "/events").status())
        .isEqualTo(401);
    assertThat(floor.caller().get("/sessions/none/events").status()).isEqualTo(404);
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    String session = floor.session("odd", "+447400110610");
    Answer refused = floor.caller().with("Last-Event-ID", "yesterday").get(session + "/events");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.type()).isEqualTo("application/problem+json");
  }

  private void skip(String session, String supporter) {
    ok(
        floor
            .caller()
            .post(
                session + "/skips",
                "{\"supporter\": \"%s\", \"type\": \"this_cycle\"}".formatted(supporter)));
  }
}
