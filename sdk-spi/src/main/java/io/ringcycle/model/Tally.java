package io.ringcycle.model;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was counted.
 *
 * @param calls attempts
 * @param contacts logs that say somebody was reached
 * @param notContacted logs that say nobody was
 * @param skips skips by people
 * @param passes how often the flow found nobody and reached the tail
 * @param talked from answer to end, over all calls to supporters
 * @param onTheLine from answer to end, over all calls to the caller
 * @param outcomes of the calls that have ended
 */
public record Tally(
    int calls,
    int contacts,
    int notContacted,
    int skips,
    int passes,
    Duration talked,
    Duration onTheLine,
    Map<Outcome, Integer> outcomes) {
  /** Nothing was counted. */
  public static final Tally ZERO = new Tally(0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, Map.of());

  /** Copies the map. */
  public Tally {
    outcomes = Map.copyOf(outcomes);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(
        calls + other.calls,
        contacts + other.contacts,
        notContacted + other.notContacted,
        skips + other.skips,
        passes + other.passes,
        talked.plus(other.talked),
        onTheLine.plus(other.onTheLine),
        sum(other.outcomes));
  }

  /** One more attempt. */
  public Tally called() {
    return new Tally(calls + 1, contacts, notContacted, skips, passes, talked, onTheLine, outcomes);
  }

  /** One more skip. */
  public Tally skipped() {
    return new Tally(calls, contacts, notContacted, skips + 1, passes, talked, onTheLine, outcomes);
  }

  /** Once more at the tail. */
  public Tally passed() {
    return new Tally(calls, contacts, notContacted, skips, passes + 1, talked, onTheLine, outcomes);
  }

  /** One more call has ended. */
  public Tally ended(Outcome outcome, Duration talk) {
    return talking(talk).outcome(outcome, 1);
  }

  /** A call that had ended turns out to have been answered. */
  public Tally answeredAfterAll(Outcome was, Outcome is, Duration talk) {
    return talking(talk).outcome(was, -1).outcome(is, 1);
  }

  private Tally talking(Duration time) {
    return new Tally(
        calls, contacts, notContacted, skips, passes, talked.plus(time), onTheLine, outcomes);
  }

  private Tally outcome(Outcome outcome, int more) {
    Map<Outcome, Integer> sum = sum(Map.of(outcome, more));
    return new Tally(calls, contacts, notContacted, skips, passes, talked, onTheLine, sum);
  }

  /** Logs of either kind added, or taken back by a correction. */
  public Tally logged(int contacted, int missed) {
    return new Tally(
        calls,
        contacts + contacted,
        notContacted + missed,
        skips,
        passes,
        talked,
        onTheLine,
        outcomes);
  }

  /** The caller was on the line for so long. */
  public Tally onTheLine(Duration time) {
    return new Tally(
        calls, contacts, notContacted, skips, passes, talked, onTheLine.plus(time), outcomes);
  }

  private Map<Outcome, Integer> sum(Map<Outcome, Integer> more) {
    Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
    sum.putAll(outcomes);
    more.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
    sum.values().removeIf(count -> count == 0);
    return sum;
  }
}
