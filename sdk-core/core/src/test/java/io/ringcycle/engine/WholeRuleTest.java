package io.ringcycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Replay;
import io.ringcycle.Rule;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueuePosition;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine finds quickly is what the rule says of a full scan, after any history. */
class WholeRuleTest {
  private static final OrganisationId ACME = new OrganisationId("acme");

  @ParameterizedTest
  @Rule({"QUEUE-1", "QUEUE-2", "STAT-1"})
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void theQueueAndTheCountsEqualTheRuleOverAFullScan(int hundred) {
    for (int seed = hundred * 40; seed < hundred * 40 + 40; seed++) {
      RandomHistory history = new RandomHistory(seed);
      for (int step = 0; step < 120; step++) {
        history.step();
        history.sessions.forEach(session -> check(history, session));
      }
    }
  }

  private static void check(RandomHistory history, CallingSession session) {
    List<Subject> all = scan(history, session);
    Instant now = history.world.now();
    List<SupporterId> expected =
        all.stream()
            .filter(subject -> Statuses.explain(subject, now).available())
            .sorted(Comparator.comparing(subject -> QueuePosition.of(subject, now)))
            .map(subject -> subject.member().supporter())
            .toList();
    assertThat(session.queue(1_000).stream().map(SupporterView::id))
        .as(() -> String.join("\n", history.steps))
        .containsExactlyElementsOf(expected);
    SessionView view = session.view();
    assertThat(view.counts())
        .as(() -> String.join("\n", history.steps))
        .isEqualTo(counts(all, now));
  }

  private static Map<Status, Integer> counts(List<Subject> all, Instant now) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    all.forEach(subject -> counts.merge(Statuses.explain(subject, now).status(), 1, Integer::sum));
    return counts;
  }

  private static List<Subject> scan(RandomHistory history, CallingSession session) {
    return history.storage.read(
        ACME,
        view -> {
          SessionRow row = view.find(new SessionRow.Key(session.id())).orElseThrow();
          Subjects subjects = new Subjects(view, row);
          return view.members(row.list(), 0, 1_000).stream().map(subjects::of).toList();
        });
  }

  @ParameterizedTest
  @Rule("FACT-1")
  @ValueSource(ints = {1_000, 2_000, 3_000})
  void factsReplayedIntoAnEmptyStoreGiveTheSameSessions(int first) {
    for (int seed = first; seed < first + 20; seed++) {
      RandomHistory history = new RandomHistory(seed);
      for (int step = 0; step < 150; step++) {
        history.step();
      }
      MemoryStorage copy = new MemoryStorage();
      Replay.apply(copy, ACME, history.facts, List.of());
      for (CallingSession session : history.sessions) {
        assertThat(rows(copy, session)).isEqualTo(rows(history.storage, session));
      }
    }
  }

  private static List<Object> rows(Storage storage, CallingSession session) {
    return storage.read(
        ACME,
        (View view) -> {
          List<Object> rows = new ArrayList<>();
          SessionRow row = view.find(new SessionRow.Key(session.id())).orElseThrow();
          rows.add(row);
          rows.addAll(view.members(row.list(), 0, 1_000));
          rows.addAll(view.standings(session.id(), "", 1_000));
          rows.addAll(view.cycles(session.id()));
          rows.addAll(view.openCalls());
          rows.addAll(view.busySeats());
          rows.addAll(view.lists());
          return rows;
        });
  }
}
