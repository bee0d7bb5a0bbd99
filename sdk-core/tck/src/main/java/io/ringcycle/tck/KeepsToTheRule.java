package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Replay;
import io.ringcycle.engine.Subjects;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueueOrder;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the engine finds through the store is what the rule says of a full scan. */
public interface KeepsToTheRule extends StoreUnderTest {
  /** How many steps a history has. */
  int LENGTH = 120;

  /** The queue, the counts and a filtered page, after every step. */
  @Test
  @Rule({"QUEUE-1", "QUEUE-2", "STAT-1"})
  default void nextCountsAndPagesEqualTheRuleOverAFullScan() {
    for (long seed = 0; seed < histories(); seed++) {
      RandomHistory history = new RandomHistory(seed, storage());
      for (int step = 0; step < LENGTH; step++) {
        history.step();
        history.sessions.forEach(session -> check(history, session));
      }
    }
  }

  private static void check(RandomHistory history, CallingSession session) {
    List<Subject> all = scan(history, session);
    Instant now = now(history, session);
    Map<SupporterId, Status> statuses = statuses(all, now);
    assertThat(ids(session.queue(1_000))).as(history::story).isEqualTo(queue(all, now));
    assertThat(session.view().counts()).as(history::story).isEqualTo(counts(statuses));
    Status status = List.of(Status.values()).get(history.steps.size() % Status.values().length);
    assertThat(ids(session.supporters(Set.of(status), 0, 1_000)))
        .as(history::story)
        .isEqualTo(having(status, statuses));
  }

  /** A session never goes back behind what it has recorded, whatever a clock says. */
  private static Instant now(RandomHistory history, CallingSession session) {
    Stream stream = new Stream.OfSession(session.id());
    return history.storage.read(
        Samples.ACME,
        view ->
            view.last(stream)
                .map(Latest::at)
                .filter(history.now()::isBefore)
                .orElse(history.now()));
  }

  private static List<Subject> scan(RandomHistory history, CallingSession session) {
    return history.storage.read(
        Samples.ACME,
        view -> {
          SessionRow row = view.find(new SessionRow.Key(session.id())).orElseThrow();
          Subjects subjects = new Subjects(view, row);
          List<MemberRow> members = view.members(row.list(), 0, 1_000);
          List<SupporterId> people = members.stream().map(MemberRow::supporter).toList();
          view.expect(Expected.of(people).in(session.id()));
          return members.stream().map(subjects::of).toList();
        });
  }

  private static List<SupporterId> ids(List<SupporterView> views) {
    return views.stream().map(SupporterView::id).toList();
  }

  private static List<SupporterId> queue(List<Subject> all, Instant now) {
    return QueueOrder.of(all, now).stream().map(subject -> subject.member().supporter()).toList();
  }

  /** In the order of the list. */
  private static Map<SupporterId, Status> statuses(List<Subject> all, Instant now) {
    Map<SupporterId, Status> statuses = new LinkedHashMap<>();
    all.forEach(one -> statuses.put(one.member().supporter(), Statuses.explain(one, now).status()));
    return statuses;
  }

  private static List<SupporterId> having(Status status, Map<SupporterId, Status> statuses) {
    return statuses.keySet().stream().filter(one -> statuses.get(one) == status).toList();
  }

  private static Map<Status, Integer> counts(Map<SupporterId, Status> statuses) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, having(status, statuses).size());
    }
    return counts;
  }

  /** Facts alone bring everything back. */
  @Test
  @Rule("FACT-1")
  default void factsReplayedIntoAnEmptyStoreGiveTheSameRows() {
    for (long seed = 1_000; seed < 1_000 + histories(); seed++) {
      RandomHistory history = new RandomHistory(seed, storage());
      for (int step = 0; step < LENGTH; step++) {
        history.step();
      }
      Storage copy = storage();
      Replay.apply(copy, Samples.ACME, history.facts, List.of());
      for (CallingSession session : history.sessions) {
        assertThat(rows(copy, session)).isEqualTo(rows(history.storage, session));
      }
    }
  }

  private static List<Object> rows(Storage storage, CallingSession session) {
    return storage.read(
        Samples.ACME,
        (View view) -> {
          List<Object> rows = new ArrayList<>();
          SessionRow row = view.find(new SessionRow.Key(session.id())).orElseThrow();
          rows.add(row);
          rows.addAll(view.members(row.list(), 0, 1_000));
          rows.addAll(view.standings(session.id(), "", 1_000));
          rows.addAll(view.cycles(session.id()));
          rows.addAll(view.busySeats());
          rows.addAll(view.busyCalls());
          rows.addAll(view.onTheLine(row.list()));
          rows.addAll(view.lists());
          return rows;
        });
  }
}
