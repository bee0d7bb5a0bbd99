package io.ringcycle.benchmarks;

import io.ringcycle.CallLists;
import io.ringcycle.CallingSession;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts what questions read and what changes write. */
final class Counting {
  /** Far behind the longest list, so that whoever joins is new. */
  private static final int NEW = 10_000_000;

  private Counting() {}

  /** What each question of a scene reads and decides. */
  static Map<Question, Count> questions(Scene scene, int members) {
    Stage stage = scene.build(members);
    Counted counted = new Counted(new Rehearsal(stage.store()));
    CallingSession session = stage.through(counted).session(stage.session().id());
    Map<Question, Count> counts = new EnumMap<>(Question.class);
    for (Question question : scene.questions()) {
      counts.put(question, counted.during(() -> question.ask(session)));
    }
    return counts;
  }

  /** Opening a session. */
  static Count open(Stage stage) {
    Counted counted = new Counted(stage.store());
    return counted.during(() -> stage.through(counted).open(Stage.LIST));
  }

  /** Starting a cycle. */
  static Count startCycle(Stage stage) {
    Counted counted = new Counted(stage.store());
    CallingSession session = stage.through(counted).session(stage.session().id());
    return counted.during(() -> session.cycles().startEarly());
  }

  /** So many new people joining the list. */
  static Count join(Stage stage, int people) {
    Counted counted = new Counted(stage.store());
    CallLists lists = stage.through(counted).lists();
    List<Supporter> joining = strangers(people).mapToObj(People::plain).toList();
    return counted.during(() -> lists.add(Stage.LIST, joining));
  }

  /** The same people leaving it. */
  static Count leave(Stage stage, int people) {
    Counted counted = new Counted(stage.store());
    CallLists lists = stage.through(counted).lists();
    List<SupporterId> leaving = strangers(people).mapToObj(People::id).toList();
    return counted.during(() -> lists.remove(Stage.LIST, leaving));
  }

  /** Others for each number of people. */
  private static IntStream strangers(int people) {
    return IntStream.range(NEW + people, NEW + 2 * people);
  }
}
