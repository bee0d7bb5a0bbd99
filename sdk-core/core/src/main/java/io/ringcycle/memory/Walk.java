package io.ringcycle.memory;

import io.ringcycle.model.Skip;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks along a list for a session. Whom the clock does not admit is jumped over by the clockwork
 * of the list, and whole blocks in which the session has closed everybody else by its closures.
 */
final class Walk {
  private final Roll roll;
  private final Sheet sheet;
  private final Eligibility eligibility;
  private final Clockwork clockwork;
  private final Closures closures;
  private final long second;
  private final int limit;
  private final List<MemberRow> found = new ArrayList<>();
  private long closedSince;
  private long closedUntil;

  Walk(Roll roll, Sheet sheet, Eligibility eligibility, int limit) {
    this.roll = roll;
    this.sheet = sheet;
    this.eligibility = eligibility;
    this.limit = limit;
    this.clockwork = roll.clockwork(eligibility.exclusions());
    this.closures = sheet.closures(roll, eligibility);
    this.second = eligibility.now().getEpochSecond();
  }

  Stretch beyond(long place) {
    int at = next(roll.beyond(place));
    while (at < roll.end() && found.size() < limit) {
      at = closures.isClosed(at, second) ? next(Closures.endOf(at)) : through(at);
    }
    boolean full = found.size() == limit;
    return new Stretch(found, full ? found.get(limit - 1).place() : roll.end(), !full);
  }

  private int next(int from) {
    return clockwork.next(from, eligibility.now());
  }

  /** Looks at the rest of a block; where nobody is found, the next one need not look. */
  private int through(int from) {
    int end = Math.min(Closures.endOf(from), roll.end());
    int before = found.size();
    closedSince = Long.MIN_VALUE;
    closedUntil = Openings.NEVER;
    int at = from;
    while (at < end && found.size() < limit) {
      look(at);
      at = next(at + 1);
    }
    if (found.size() == before) {
      close(from, end);
    }
    return at;
  }

  private void close(int from, int end) {
    long opening = clockwork.nextOpening(from, end, eligibility.now());
    closures.close(from, closedSince, Math.min(closedUntil, opening));
  }

  private void look(int place) {
    Optional<StandingRow> kept =
        sheet.find(roll.personAt(place)).filter(row -> !eligibility.admits(row));
    if (kept.isPresent()) {
      keep(kept.get());
    } else {
      admit(roll.at(place));
    }
  }

  /** The clockwork knows seconds; within one, the clock decides. */
  private void admit(MemberRow member) {
    if (eligibility.admits(member)) {
      found.add(member);
    } else {
      closedUntil = second;
    }
  }

  private void keep(StandingRow row) {
    Optional<Skip> skip = row.latestSkip();
    long begins = skip.map(it -> roundedUp(it.madeAt())).orElse(Long.MIN_VALUE);
    closedSince = Math.max(closedSince, begins);
    if (!row.finished() && row.attemptedIn() != eligibility.cycle()) {
      long ends = skip.flatMap(Skip::returnAt).map(Instant::getEpochSecond).orElse(Openings.NEVER);
      closedUntil = Math.min(closedUntil, ends);
    }
  }

  private static long roundedUp(Instant instant) {
    return instant.plusNanos(999_999_999).getEpochSecond();
  }
}
