package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Skips;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a claim costs on PostgreSQL does not grow with the list, whatever state its head is in.
 * Counted by the database, so that no clock and no load has a say: PostgreSQL tells at once what it
 * has counted from version 15 on.
 */
@Tag("postgresql-15")
class FlatSearchesTest {
  private static final int SMALL = 1_000;
  private static final int LARGE = 50_000;

  /** Behind a jump the next page is a fuller one. */
  private static final int ROWS = 100;

  /**
   * An index may be a level deeper, and before version 17 each of many values begins at its root.
   */
  private static final int PAGES = 150;

  /** For the next page and the jump. */
  private static final int MORE = 6;

  /** What a claim takes. */
  private record Claim(Effort effort, int messages) {}

  @ParameterizedTest
  @EnumSource
  void whoeverClaimsTheNextLooksAtNoMoreAndSendsNoMoreOnALongList(Scene scene) {
    Claim few = claim(scene, SMALL);
    Claim many = claim(scene, LARGE);
    assertThat(many.effort().rows()).isLessThan(few.effort().rows() + ROWS);
    assertThat(many.effort().pages()).isLessThan(few.effort().pages() + PAGES);
    assertThat(many.messages()).isLessThan(few.messages() + MORE);
    assertThat(few.effort().rows()).isLessThan(300);
    assertThat(few.messages()).isLessThan(32);
  }

  @Test
  void whoeverLooksAtASessionAsksAboutManyPeopleAtOnce() {
    Crowd crowd = new Crowd(SMALL);
    Scene.SKIPS_ARE_OVER_BEHIND.set(crowd, SMALL);
    crowd.movedOneByOne(SMALL);
    assertThat(crowd.messages(crowd.session()::view)).isLessThan(SMALL / 10);
  }

  @Test
  void whoeverLooksAtASessionInWhichManyWereCalledAsksAboutThemTogether() {
    Crowd crowd = new Crowd(100);
    CallingSession session = crowd.session();
    session.line().start();
    crowd.calls(session, 5);
    int few = crowd.messages(session::view);
    crowd.calls(session, 30);
    assertThat(crowd.messages(session::view)).isLessThan(few + MORE);
  }

  @Test
  void whoeverFillsANewDatabaseIsNotWaitingForItToLearnOfItsTables() {
    Crowd crowd = new Crowd(SMALL);
    Skips skips = crowd.session().skips();
    IntStream.range(1, SMALL).forEach(place -> skips.thisCycle(Crowd.supporter(place)));
    Effort effort = Effort.of(crowd.database(), () -> skips.thisCycle(Crowd.supporter(SMALL)));
    assertThat(effort.rows()).isLessThan(300);
  }

  private static Claim claim(Scene scene, int people) {
    Crowd crowd = new Crowd(people);
    scene.set(crowd, people);
    crowd.sql("vacuum analyze");
    CallingSession session = crowd.session();
    session.line().start();
    crowd.at(Crowd.NOON.plus(Duration.ofHours(1)));
    AtomicInteger messages = new AtomicInteger();
    Effort effort =
        Effort.of(
            crowd.database(), () -> messages.set(crowd.messages(() -> session.line().next())));
    return new Claim(effort, messages.get());
  }
}
