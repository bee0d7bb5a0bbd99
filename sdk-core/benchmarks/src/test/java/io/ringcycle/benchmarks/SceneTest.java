package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.Status;
import io.ringcycle.spi.storage.Change;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every scene is what its words say. */
class SceneTest {
  private static final int MEMBERS = 400;

  @ParameterizedTest
  @EnumSource
  void whoStandsBehindAllWhoAreOutIsNext(Scene scene) {
    CallingSession session = scene.build(MEMBERS).session();
    assertThat(session.next().orElseThrow().id()).isEqualTo(scene.next(MEMBERS));
  }

  @ParameterizedTest
  @EnumSource
  void allBeforeThemAreOutAndNobodyElseIs(Scene scene) {
    CallingSession session = scene.build(MEMBERS).session();
    long first = session.supporter(scene.next(MEMBERS)).place();
    assertThat(session.supporters(Set.of(Status.AVAILABLE), 0, 1))
        .extracting(one -> one.place())
        .containsExactly(first);
    assertThat(first).isEqualTo(scene.out(MEMBERS) + 1L);
  }

  @ParameterizedTest
  @EnumSource
  void theClaimIsForWhoeverIsNextAndIsNotKept(Scene scene) {
    Stage stage = scene.build(MEMBERS);
    CallingSession session = stage.rehearsed();
    for (int time = 0; time < 3; time++) {
      assertThat(claimed(Rehearsal.of(session.line()::next))).isEqualTo(scene.next(MEMBERS));
    }
    assertThat(stage.session().view().line()).isEqualTo(session.view().line());
    assertThat(stage.session().line().state().call()).isEmpty();
  }

  private static Object claimed(Change<?> change) {
    return change.facts().stream()
        .map(Recorded::fact)
        .filter(CallIntended.class::isInstance)
        .map(fact -> ((CallIntended) fact).supporter())
        .reduce((one, other) -> one)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void theOneWhoIsNextIsDialledWhenItIsKept(Scene scene) {
    Stage stage = scene.build(MEMBERS);
    stage.session().line().next();
    assertThat(stage.session().line().state().call().orElseThrow().supporter())
        .isEqualTo(scene.next(MEMBERS));
  }
}
