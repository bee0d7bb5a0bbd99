package io.ringcycle;

import io.ringcycle.engine.Subjects;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueueOrder;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules say of a session, applied to everybody on its list (rules QUEUE-1, STAT-1). */
record ByTheRule(List<Subject> everybody, Instant now) {
  static ByTheRule of(Storage storage, CallingSession session, Instant now) {
    return storage.read(
        Scene.ADA.organisation(),
        view -> {
          SessionRow row = view.find(new SessionRow.Key(session.id())).orElseThrow();
          Subjects subjects = new Subjects(view, row);
          List<Subject> all =
              view.members(row.list(), 0, 10_000).stream().map(subjects::of).toList();
          return new ByTheRule(all, now);
        });
  }

  /** In whatever order they are looked at. */
  List<String> queue() {
    List<Subject> backwards = new ArrayList<>(everybody);
    Collections.reverse(backwards);
    return QueueOrder.of(backwards, now).stream()
        .map(subject -> subject.member().supporter())
        .map(SupporterId::value)
        .toList();
  }

  Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    everybody.forEach(one -> counts.merge(Statuses.explain(one, now).status(), 1, Integer::sum));
    return counts;
  }
}
