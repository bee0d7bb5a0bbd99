package io.ringcycle.server.calls;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.server.tables.TakenException;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Counts the calls of each organisation, on all nodes together, and lets none through beyond its
 * cap. Dials of one organisation wait for one another here, for as long as a row is written.
 */
@ApplicationScoped
public class CallGate {
  @Inject private Tables tables;
  @Inject private Clock clock;
  @Inject private Caps caps;

  private final Counted counted = new Counted();

  /** A day of UTC of an organisation. */
  record Day(String organisation, LocalDate date) {}

  /** What comes of one more call. */
  public enum Verdict {
    /** It may be made. */
    FREE,
    /** As many are up as may be. */
    TOO_MANY_AT_ONCE,
    /** As many were made today as may be. */
    TOO_MANY_TODAY
  }

  /** How many are up, and were made today. */
  public record Count(int now, int today) {}

  /**
   * Counts a call, if there may be one more.
   *
   * @param longest after which it is over, whatever was heard of it
   */
  Verdict admit(OrganisationId organisation, LegId leg, Duration longest) {
    Instant until = clock.now().plus(longest);
    Day day = today(organisation.value());
    return tables
        .change(statements -> admit(statements, day, leg, until))
        .orElseGet(() -> firstOf(day, leg, until));
  }

  private Verdict firstOf(Day day, LegId leg, Instant until) {
    begin(day);
    return tables
        .change(statements -> admit(statements, day, leg, until))
        .orElse(Verdict.TOO_MANY_TODAY);
  }

  private void begin(Day day) {
    try {
      tables.run(
          "insert into house.call_count (organisation, on_day, calls) select ?, ?, 0"
              + " where not exists (select 1 from house.call_count"
              + " where organisation = ? and on_day = ?)",
          day.organisation(),
          day.date(),
          day.organisation(),
          day.date());
    } catch (TakenException another) {
      // another dial has begun the day
    }
  }

  /**
   * Nothing where the day has not begun. Its row is held to the end: so no two count the live calls
   * at one time.
   */
  private Optional<Verdict> admit(Statements statements, Day day, LegId leg, Instant until) {
    Cap cap = caps.of(statements, day.organisation()).effective();
    if (count(statements, day, 1, cap.aDay()) == 0) {
      return made(statements, day).map(all -> Verdict.TOO_MANY_TODAY);
    }
    int before = made(statements, day).orElseThrow() - 1;
    if (up(statements, day, before, cap) >= cap.atOnce()) {
      count(statements, day, -1, Integer.MAX_VALUE);
      return Optional.of(Verdict.TOO_MANY_AT_ONCE);
    }
    statements.run(
        "insert into house.live_call (leg, organisation, until) values (?, ?, ?)",
        leg.value(),
        day.organisation(),
        until);
    return Optional.of(Verdict.FREE);
  }

  private static int count(Statements statements, Day day, int more, int below) {
    return statements.run(
        "update house.call_count set calls = calls + ?"
            + " where organisation = ? and on_day = ? and calls < ?",
        more,
        day.organisation(),
        day.date(),
        below);
  }

  /**
   * How many are up; maybe more than there are, where these are not too many either: a phone bank
   * has thousands, which would all be looked at for each call.
   *
   * @param made on that day until now
   */
  private int up(Statements statements, Day day, int made, Cap cap) {
    return counted
        .atMost(day, made)
        .filter(some -> some < cap.atOnce())
        .orElseGet(() -> counted(statements, day, made));
  }

  private int counted(Statements statements, Day day, int made) {
    int up = live(statements, day.organisation());
    counted.counted(day, up, made);
    return up;
  }

  /** It has ended. */
  void over(LegId leg) {
    tables.run("delete from house.live_call where leg = ?", leg.value());
  }

  /** Takes away calls of whose end nobody has heard, and which are over by now. */
  public void forget() {
    tables.run("delete from house.live_call where until <= ?", clock.now());
  }

  /** How many there are. */
  public Count count(String organisation) {
    Day day = today(organisation);
    return tables.ask(
        statements -> new Count(live(statements, organisation), made(statements, day).orElse(0)));
  }

  private int live(Statements statements, String organisation) {
    return statements
        .one(
            "select count(*) from house.live_call where organisation = ? and until > ?",
            row -> (int) row.number(1),
            organisation,
            clock.now())
        .orElse(0);
  }

  private static Optional<Integer> made(Statements statements, Day day) {
    return statements.one(
        "select calls from house.call_count where organisation = ? and on_day = ?",
        row -> (int) row.number(1),
        day.organisation(),
        day.date());
  }

  /** What would come of one more call, so that whoever asks for it is told before. */
  public Verdict now(String organisation) {
    Day day = today(organisation);
    return tables.ask(statements -> now(statements, day));
  }

  private Verdict now(Statements statements, Day day) {
    Cap cap = caps.of(statements, day.organisation()).effective();
    int made = made(statements, day).orElse(0);
    if (made >= cap.aDay()) {
      return Verdict.TOO_MANY_TODAY;
    }
    return up(statements, day, made, cap) >= cap.atOnce() ? Verdict.TOO_MANY_AT_ONCE : Verdict.FREE;
  }

  private Day today(String organisation) {
    return new Day(organisation, LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
  }
}
