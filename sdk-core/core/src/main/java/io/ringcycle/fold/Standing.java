package io.ringcycle.fold;

import io.ringcycle.model.SessionId;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.StandingRow.Completion;
import io.ringcycle.spi.storage.StandingRow.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to one supporter in one session, as it is being changed. */
final class Standing {
  private final Rows rows;
  private final SessionRow session;
  private final long place;
  private final StandingRow row;

  Standing(Rows rows, SessionId session, SupporterId supporter) {
    this.rows = rows;
    this.session = rows.get(new SessionRow.Key(session));
    this.place =
        rows.find(new MemberRow.Key(this.session.list(), supporter))
            .map(MemberRow::place)
            .orElse(0L);
    this.row =
        rows.find(new StandingRow.Key(session, supporter))
            .orElseGet(() -> StandingRow.untouched(session, supporter, place));
  }

  /** A new skip takes the place of an open one. */
  void skipped(Skip skip) {
    List<Skip> skips = new ArrayList<>(ended(skip.madeAt()));
    skips.add(skip);
    put(
        skips,
        skip.returnAt(),
        row.completion(),
        row.priority().filter(priority -> !priority.pinned()));
  }

  /** A person ended the open skip. */
  void returned(Instant at) {
    put(ended(at), Optional.of(at), row.completion(), row.priority());
  }

  private List<Skip> ended(Instant at) {
    return row.skips().stream()
        .map(skip -> skip.endedAt().isPresent() ? skip : skip.endedAt(at))
        .filter(this::touchesCycle)
        .toList();
  }

  private boolean touchesCycle(Skip skip) {
    return skip.endedAt().filter(end -> end.isAfter(session.cycleStartedAt())).isPresent();
  }

  /** A person put them in front, or right behind whom they stay in front. */
  void ranked(long rank, Instant at, boolean pinned) {
    Optional<Priority> own =
        row.priority().filter(one -> !one.pinned()).filter(one -> one.place() == place);
    Instant since = own.map(Priority::since).orElse(at);
    boolean borrowed = pinned && own.isEmpty();
    put(
        row.skips(),
        row.backAt(),
        row.completion(),
        Optional.of(new Priority(rank, since, borrowed, session.cycle(), place)));
  }

  /** The flow reached them. */
  void attempted(Instant at) {
    rows.put(
        new StandingRow(
            row.session(),
            row.supporter(),
            place,
            row.skips(),
            Optional.empty(),
            session.cycle(),
            Optional.of(at),
            row.completion(),
            Optional.empty()));
  }

  /**
   * The contact that completes them here, or none after a correction, which also brings back the
   * place at the front that they had: the flow has not reached them.
   */
  void completed(Optional<ContactRow> contact, Instant at) {
    Optional<Completion> done = contact.map(one -> new Completion(one.contact(), one.metAt()));
    boolean touched = done.isPresent() || row.completion().isPresent();
    if (touched) {
      Optional<Instant> back = done.isPresent() ? row.backAt() : Optional.of(later(at));
      put(row.skips(), back, done, row.priority());
    }
  }

  /** A skip that is still open brings them back later than a correction does. */
  private Instant later(Instant at) {
    return row.backAt().filter(at::isBefore).orElse(at);
  }

  private void put(
      List<Skip> skips,
      Optional<Instant> back,
      Optional<Completion> completion,
      Optional<Priority> priority) {
    rows.put(
        new StandingRow(
            row.session(),
            row.supporter(),
            place,
            skips,
            back,
            row.attemptedIn(),
            row.attemptedAt(),
            completion,
            priority));
  }
}
