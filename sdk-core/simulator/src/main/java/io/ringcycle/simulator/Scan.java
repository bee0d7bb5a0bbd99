package io.ringcycle.simulator;

import io.ringcycle.engine.Subjects;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueueOrder;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pure rules over every member of a session's list, as the truth has them. */
record Scan(List<Subject> subjects, Instant now) {
  private static final int EVERYBODY = 1_000;

  /** As of that instant, or of the session's last fact where that is later (rule TIME-1). */
  static Scan of(Storage truth, SessionId session, Instant at) {
    return truth.read(
        Scenery.ACME,
        view -> {
          SessionRow row = view.find(new SessionRow.Key(session)).orElseThrow();
          Subjects subjects = new Subjects(view, row);
          Instant now =
              view.last(new Stream.OfSession(session))
                  .map(Latest::at)
                  .filter(at::isBefore)
                  .orElse(at);
          return new Scan(
              view.members(row.list(), 0, EVERYBODY).stream().map(subjects::of).toList(), now);
        });
  }

  /** Whoever is available, in the order of the queue. */
  List<SupporterId> queue() {
    return QueueOrder.of(subjects, now).stream()
        .map(subject -> subject.member().supporter())
        .toList();
  }

  Map<SupporterId, Explanation> explained() {
    Map<SupporterId, Explanation> all = new LinkedHashMap<>();
    subjects.forEach(
        subject -> all.put(subject.member().supporter(), Statuses.explain(subject, now)));
    return all;
  }
}
