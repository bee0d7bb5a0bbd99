package io.ringcycle.simulator;

import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a command does to a queue, held against the queue before it.
 *
 * @param expected whether the queue after it is right
 */
record QueueMove(
    String rule,
    SessionId session,
    Instant at,
    List<SupporterId> before,
    BiPredicate<List<SupporterId>, List<SupporterId>> expected) {

  /** Right behind whoever is next, who stays next; all others as they were. */
  static QueueMove toTheFront(SessionFact.Prioritised fact, Storage truth, Instant at) {
    SupporterId moved = fact.supporter();
    return new QueueMove(
        "PRIO-1",
        fact.session(),
        at,
        Scan.of(truth, fact.session(), at).queue(),
        (before, after) -> after.equals(moved(before, moved)));
  }

  private static List<SupporterId> moved(List<SupporterId> before, SupporterId moved) {
    List<SupporterId> after = new ArrayList<>(before);
    if (after.remove(moved)) {
      after.add(Math.min(1, after.size()), moved);
    }
    return after;
  }

  /** Some leave, some join at the tail; all others as they were. */
  static QueueMove ofTheList(SessionId session, ListFact fact, Storage truth, Instant at) {
    Set<SupporterId> changed =
        fact instanceof ListFact.MembersAdded added
            ? Set.copyOf(added.supporters())
            : Set.copyOf(((ListFact.MembersRemoved) fact).supporters());
    boolean joined = fact instanceof ListFact.MembersAdded;
    Scan scan = Scan.of(truth, session, at);
    return new QueueMove(
        joined ? "LIST-1" : "LIST-2",
        session,
        scan.now(),
        scan.queue(),
        (before, after) -> {
          boolean absent = joined || after.stream().noneMatch(changed::contains);
          return absent && without(after, changed).equals(without(before, changed));
        });
  }

  private static List<SupporterId> without(List<SupporterId> queue, Set<SupporterId> changed) {
    return queue.stream().filter(one -> !changed.contains(one)).toList();
  }

  /** What is wrong with the queue now. */
  Optional<String> fault(Storage truth) {
    List<SupporterId> after = Scan.of(truth, session, at).queue();
    return expected.test(before, after)
        ? Optional.empty()
        : Optional.of("the queue was " + before + " and became " + after);
  }
}
