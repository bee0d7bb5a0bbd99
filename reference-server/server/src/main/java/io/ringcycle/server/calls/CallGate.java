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
  private static final String LIVE =
      "select count(*) from house.live_call where organisation = ? and until > ?";

  private static final String TODAY =
      "select calls from house.call_count where organisation = ? and on_day = ?";

  @Inject private Tables tables;
  @Inject private Clock clock;
  @Inject private Caps caps;

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
    Live call = new Live(leg, organisation.value(), clock.now().plus(longest));
    return tables.change(statements -> admit(statements, call)).orElseGet(() -> firstOfDay(call));
  }

  private record Live(LegId leg, String organisation, Instant until) {}

  private Verdict firstOfDay(Live call) {
    beginDay(call.organisation());
    return tables.change(statements -> admit(statements, call)).orElse(Verdict.TOO_MANY_TODAY);
  }

  private void beginDay(String organisation) {
    try {
      tables.run(
          "insert into house.call_count (organisation, on_day, calls) select ?, ?, 0"
              + " where not exists (select 1 from house.call_count"
              + " where organisation = ? and on_day = ?)",
          organisation,
          today(),
          organisation,
          today());
    } catch (TakenException another) {
      // another dial has begun the day
    }
  }

  /**
   * Nothing where the day has not begun. Its row is held to the end: so no two count the live calls
   * at one time.
   */
  private Optional<Verdict> admit(Statements statements, Live call) {
    String organisation = call.organisation();
    Cap cap = caps.of(statements, organisation).effective();
    if (count(statements, organisation, 1, cap.aDay()) == 0) {
      return today(statements, organisation).map(all -> Verdict.TOO_MANY_TODAY);
    }
    if (live(statements, organisation) >= cap.atOnce()) {
      count(statements, organisation, -1, Integer.MAX_VALUE);
      return Optional.of(Verdict.TOO_MANY_AT_ONCE);
    }
    statements.run(
        "insert into house.live_call (leg, organisation, until) values (?, ?, ?)",
        call.leg().value(),
        organisation,
        call.until());
    return Optional.of(Verdict.FREE);
  }

  private int count(Statements statements, String organisation, int more, int below) {
    return statements.run(
        "update house.call_count set calls = calls + ?"
            + " where organisation = ? and on_day = ? and calls < ?",
        more,
        organisation,
        today(),
        below);
  }

  private int live(Statements statements, String organisation) {
    return statements.one(LIVE, row -> (int) row.number(1), organisation, clock.now()).orElse(0);
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
    return tables.ask(statements -> count(statements, organisation));
  }

  private Count count(Statements statements, String organisation) {
    return statements
        .one(
            "select (" + LIVE + "), (" + TODAY + ")",
            row -> new Count((int) row.number(1), (int) row.number(2)),
            organisation,
            clock.now(),
            organisation,
            today())
        .orElseThrow();
  }

  private Optional<Integer> today(Statements statements, String organisation) {
    return statements.one(TODAY, row -> (int) row.number(1), organisation, today());
  }

  /** What would come of one more call, so that whoever asks for it is told before. */
  public Verdict now(String organisation) {
    return tables.ask(statements -> now(statements, organisation));
  }

  private Verdict now(Statements statements, String organisation) {
    Cap cap = caps.of(statements, organisation).effective();
    Count count = count(statements, organisation);
    if (count.today() >= cap.aDay()) {
      return Verdict.TOO_MANY_TODAY;
    }
    return count.now() >= cap.atOnce() ? Verdict.TOO_MANY_AT_ONCE : Verdict.FREE;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
  }
}
