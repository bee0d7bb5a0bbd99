package io.ringcycle.engine;

import io.ringcycle.facts.Stream;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Instant;
import java.util.Optional;

/** The queue of a session as a command finds it. */
record QueueAt(Work work, SessionRow session, ListRow list, Instant now, Queue queue) {

  static QueueAt of(Work work, SessionRow session) {
    Instant now = work.now(new Stream.OfSession(session.session()));
    Queue queue = new Queue(work.search(), session, work.settings(), now);
    return new QueueAt(work, session, Acting.list(work, session), now, queue);
  }

  /** The queue that a command may change: personal, alive, and the caller's to change. */
  static QueueAt toChange(Work work, SessionRow session, Acting acting) {
    QueueAt queue = of(work, session);
    acting.access().ownerOrAdmin(acting.caller(), session, queue.list());
    Acting.personal(session);
    Acting.live(queue.list());
    return queue;
  }

  /** Who is next, and stays so until the change is kept. */
  Optional<Placed> next() {
    return queue.next().flatMap(this::lookedAtAgain);
  }

  private Optional<Placed> lookedAtAgain(Placed found) {
    return work.search() == work.view()
        ? Optional.of(found)
        : new Queue(work.view(), session, work.settings(), now).place(found.supporter());
  }

  Subject subject(SupporterId supporter) {
    return new Subjects(work.view(), session)
        .find(supporter)
        .orElseThrow(() -> new RefusedException(new Refusal.NotOnTheList(supporter)));
  }

  Explanation explain(SupporterId supporter) {
    return Statuses.explain(subject(supporter), now);
  }
}
