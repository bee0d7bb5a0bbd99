package io.ringcycle.proof;

import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list for each caller of a node, at which a caller of another node is as well. Everybody has a
 * number of their own and is called once a day.
 *
 * @param people on all lists together
 */
record Crowd(int people) {
  private static final GroupId GROUP = new GroupId("group");
  private static final Exclusions ONCE_A_DAY =
      Exclusions.NONE.betweenAttempts(Duration.ofHours(24));

  static CallListId list(int caller) {
    return new CallListId("list-" + caller % Sweep.CALLERS);
  }

  void make(Desk desk) {
    for (int list = 0; list < Sweep.CALLERS; list++) {
      desk.lists().create(list(list), GROUP, "List", ONCE_A_DAY);
      desk.lists().add(list(list), on(list));
    }
  }

  private List<Supporter> on(int list) {
    return IntStream.range(0, people)
        .filter(one -> one % Sweep.CALLERS == list)
        .mapToObj(one -> Supporter.of("p" + one, "P", number(one)))
        .toList();
  }

  Set<String> numbers() {
    return IntStream.range(0, people).mapToObj(Crowd::number).collect(Collectors.toSet());
  }

  private static String number(int person) {
    return "+4478" + (20_000_000 + person);
  }
}
