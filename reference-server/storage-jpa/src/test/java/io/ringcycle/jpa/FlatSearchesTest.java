package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a claim costs on PostgreSQL does not grow with the list, whatever state its head is in.
 * Counted by the database, so that no clock and no load has a say.
 */
class FlatSearchesTest {
  private static final int SMALL = 1_000;
  private static final int LARGE = 50_000;

  /** Behind a jump the next page is a fuller one, and an index may be a level deeper. */
  private static final int SOME = 100;

  @ParameterizedTest
  @EnumSource
  void whoeverClaimsTheNextLooksAtNoMoreRowsOnALongList(Scene scene) {
    long few = claim(scene, SMALL).rows();
    assertThat(claim(scene, LARGE).rows()).isLessThan(few + SOME);
    assertThat(few).isLessThan(300);
  }

  private static Effort claim(Scene scene, int people) {
    Crowd crowd = new Crowd(people);
    scene.set(crowd, people);
    crowd.sql("analyze");
    crowd.session().line().start();
    crowd.at(Crowd.NOON.plus(Duration.ofHours(1)));
    return Effort.of(crowd.database(), () -> crowd.session().line().next());
  }
}
