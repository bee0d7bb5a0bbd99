package io.ringcycle.memory;

import io.ringcycle.memory.Closures.Closed;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Completion;
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
 * of the list, whole blocks in which the session has closed everybody else by its closures.
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
  private int closedIn;
  private boolean closedByTheClock;

  Walk(Roll roll, Sheet sheet, Eligibility eligibility, int limit) {
    this.roll = roll;
    this.sheet = sheet;
    this.eligibility = eligibility;
    this.limit = limit;
    this.clockwork = roll.clockwork(eligibility.exclusions());
    this.closures = sheet.closures(roll);
    this.second = eligibility.now().getEpochSecond();
  }

  Stretch beyond(long place) {
    int at = roll.beyond(place);
    while (at < roll.end() && found.size() < limit) {
      int unfinished = closures.unfinished(at);
      at = unfinished < endOf(at) ? block(at) : unfinished;
    }
    boolean full = found.size() == limit;
    return new Stretch(found, full ? found.get(limit - 1).place() : roll.end(), !full);
  }

  private int block(int from) {
    return closures.isClosed(from, eligibility) ? endOf(from) : ahead(from);
  }

  private int ahead(int from) {
    int open = next(from);
    return open < endOf(from) ? through(from, open) : open;
  }

  /** The first place of the next block. */
  private static int endOf(int place) {
    return Pages.startOf(place) + Pages.PLACES;
  }

  private int next(int from) {
    return clockwork.next(from, eligibility.now());
  }

  /**
   * Looks at the rest of a block, of which the clock lets nobody be called before some place; where
   * nobody is found, the next one need not look.
   */
  private int through(int from, int open) {
    int end = Math.min(endOf(from), roll.end());
    int before = found.size();
    closedSince = Long.MIN_VALUE;
    closedUntil = Openings.NEVER;
    closedIn = Closed.EVERY_CYCLE;
    closedByTheClock = false;
    int at = open;
    while (at < end && found.size() < limit) {
      at = step(at);
    }
    if (found.size() == before) {
      close(from, end);
    }
    return at;
  }

  private int step(int at) {
    int unfinished = closures.unfinished(at);
    if (unfinished == at) {
      look(at);
      return next(at + 1);
    }
    return next(unfinished);
  }

  private void close(int from, int end) {
    long opening = clockwork.nextOpening(from, end, eligibility.now());
    closures.close(
        new Closed(
            roll.changes(Pages.page(from)),
            from,
            closedSince,
            Math.min(closedUntil, opening),
            closedIn,
            Optional.of(eligibility.exclusions()).filter(by -> keepsOut(by, opening))));
  }

  /** Whether others might let somebody be called whom the clock kept out. */
  private boolean keepsOut(Exclusions exclusions, long opening) {
    return closedByTheClock
        || opening != Openings.NEVER
        || exclusions.completion() == Completion.WHOLE_LIST;
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
      closedByTheClock = true;
      closedUntil = second;
    }
  }

  private void keep(StandingRow row) {
    Optional<Skip> skip = row.latestSkip();
    long begins = skip.map(it -> roundedUp(it.madeAt())).orElse(Long.MIN_VALUE);
    closedSince = Math.max(closedSince, begins);
    Optional<Instant> returns = skip.flatMap(Skip::returnAt);
    if (!row.finished() && (row.attemptedIn() == eligibility.cycle() || returns.isEmpty())) {
      closedIn = eligibility.cycle();
    } else if (!row.finished()) {
      closedUntil = Math.min(closedUntil, returns.map(Instant::getEpochSecond).orElseThrow());
    }
  }

  private static long roundedUp(Instant instant) {
    return instant.plusNanos(999_999_999).getEpochSecond();
  }
}
