package io.ringcycle.engine;

import io.ringcycle.facts.SessionFact.Prioritised;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Front;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Putting people in front (rules PRIO-1 to PRIO-4). */
public final class PriorityCommands {
  /** The most priorities that may be open at once. */
  public static final int MOST = 1_000;

  private static final Set<Status> NEVER_IN_FRONT =
      EnumSet.of(Status.COMPLETED, Status.REMOVED, Status.NOT_CALLABLE);

  private static final int PAGE = 500;

  private final Acting acting;
  private final SessionId session;

  /** Commands for somebody about one session. */
  public PriorityCommands(Acting acting, SessionId session) {
    this.acting = acting;
    this.session = session;
  }

  /** Puts somebody right behind whoever is next. */
  public void prioritise(SupporterId supporter) {
    acting.carryOut(
        Request.of("prioritise", session, supporter), work -> prioritise(work, supporter));
  }

  private void prioritise(Work work, SupporterId supporter) {
    QueueAt queue = QueueAt.toChange(work, acting.session(work, session), acting);
    Status status = queue.explain(supporter).status();
    if (NEVER_IN_FRONT.contains(status)) {
      throw new RefusedException(new Refusal.WrongStatus(status, "prioritised"));
    }
    Optional<SupporterId> next = queue.next().map(Placed::supporter);
    if (next.filter(supporter::equals).isPresent()) {
      throw new RefusedException(new Refusal.AlreadyNext());
    }
    roomFor(work, supporter, queue.queue().subjects());
    work.record(new Prioritised(session, supporter, next));
  }

  /** Whoever has left the list takes no room. */
  private void roomFor(Work work, SupporterId supporter, Subjects subjects) {
    long others =
        InParts.of(work.search(), session, open(work.search()).map(StandingRow::supporter).toList())
            .filter(other -> !other.equals(supporter))
            .flatMap(other -> subjects.find(other).stream())
            .filter(subject -> Front.own(subject).isPresent())
            .limit(MOST)
            .count();
    if (others >= MOST) {
      throw new RefusedException(new Refusal.TooManyPriorities(MOST));
    }
  }

  private Stream<StandingRow> open(View view) {
    return new Pages<StandingRow, Long>(
            PAGE, below -> view.prioritised(session, below, PAGE), PriorityCommands::rank)
        .from(Long.MAX_VALUE);
  }

  private static long rank(StandingRow row) {
    return row.priority().orElseThrow().rank();
  }
}
