package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallLists;
import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may not grow with a list or with its sessions, in rows: the same on every machine. */
class CostTest {
  private static final int SHORT = 1_000;
  private static final int LONG = 20_000;
  private static final int LONGEST = 100_000;

  @ParameterizedTest
  @EnumSource
  void aQuestionAsksAndReadsNoMoreOnALongerList(Scene scene) {
    assertThat(Reads.of(scene, List.of(SHORT, LONG))).isNotEmpty().noneMatch(Reads::differ);
  }

  @Test
  void aSessionAndACycleWriteTheSameFewRowsOnAnyList() {
    Beginning few = Beginning.onAListOf(SHORT);
    Beginning many = Beginning.onAListOf(LONGEST);
    assertThat(many.session()).isEqualTo(few.session());
    assertThat(many.cycle()).isEqualTo(few.cycle());
    assertThat(List.of(few.session(), few.cycle()))
        .allSatisfy(
            count -> {
              assertThat(count.facts()).isEqualTo(1);
              assertThat(count.written()).isBetween(1L, 5L);
            });
  }

  @Test
  void aChangeOfAListWritesTheSameForTenSessionsAsForNone() {
    List<RosterChange> changes = RosterChange.onAListOf(SHORT);
    assertThat(withSessions(10, changes)).isEqualTo(withSessions(0, changes));
    assertThat(withSessions(1, changes)).isEqualTo(withSessions(0, changes)).hasSize(6);
  }

  /** Joining and leaving, for each number of people. */
  private static List<Count> withSessions(int sessions, List<RosterChange> changes) {
    return changes.stream()
        .filter(change -> change.sessions() == sessions)
        .flatMap(change -> Stream.of(change.join(), change.leave()))
        .toList();
  }

  @Test
  void aPageOfSessionsAsksTheSameOfTenSessionsAsOfTwoHundred() {
    assertThat(questionsOfAPage(200)).isEqualTo(questionsOfAPage(10));
  }

  /** Of those of a caller, and of those of a list. */
  private static List<Long> questionsOfAPage(int sessions) {
    Stage stage = Stage.of(10, People::plain);
    CallLists lists = stage.ada().lists();
    for (int one = 0; one < sessions; one++) {
      CallListId list = new CallListId("list-" + one);
      lists.create(list, new GroupId("east"), "List");
      stage.ada().open(list);
      stage.caller(one).open(Stage.LIST);
    }
    Counted counted = new Counted(stage.store());
    Desk ada = stage.through(counted);
    return List.of(
        counted.during(() -> ada.sessions(Optional.empty(), 5)).questions(),
        counted.during(() -> ada.sessionsOn(Stage.LIST, Optional.empty(), 5)).questions());
  }

  @Test
  void aChangeOfAListWritesTheSameForEachOfThosePeople() {
    Stage stage = Stage.of(SHORT, People::plain);
    Count one = Counting.join(stage, 1);
    Count ten = Counting.join(stage, 10);
    Count thousand = Counting.join(stage, 1_000);
    long forEach = (ten.written() - one.written()) / 9;
    assertThat(forEach).isBetween(1L, 4L);
    assertThat(thousand.written() - one.written()).isEqualTo(999 * forEach);
    assertThat(thousand.facts()).isEqualTo(one.facts());
  }
}
