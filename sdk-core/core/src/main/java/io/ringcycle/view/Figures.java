package io.ringcycle.view;

import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was done, counted from the facts (rule USE-2).
 *
 * @param calls the legs of supporters: each is an attempt
 * @param outcomes of the calls that have ended; an outcome that is missing did not occur
 * @param reached calls that have ended and whose log says that somebody was reached
 * @param contacts logs by what they say now, of calls and without one; a result that is missing did
 *     not occur
 * @param lines the legs of callers
 */
public record Figures(
    Legs calls,
    Map<Outcome, Integer> outcomes,
    int reached,
    Map<ContactResult, Integer> contacts,
    Legs lines) {
  /** Nothing was done. */
  public static final Figures ZERO = new Figures(Legs.NONE, Map.of(), 0, Map.of(), Legs.NONE);

  /** Copies the maps. */
  public Figures {
    outcomes = Map.copyOf(outcomes);
    contacts = Map.copyOf(contacts);
  }

  /** One call. */
  public static Figures ofCall(Legs leg, Optional<Outcome> outcome, boolean reached) {
    Map<Outcome, Integer> outcomes = outcome.map(one -> Map.of(one, 1)).orElse(Map.of());
    return new Figures(leg, outcomes, reached && outcome.isPresent() ? 1 : 0, Map.of(), Legs.NONE);
  }

  /** One contact. */
  public static Figures ofContact(ContactResult result) {
    return new Figures(Legs.NONE, Map.of(), 0, Map.of(result, 1), Legs.NONE);
  }

  /** One stay of a caller on the line. */
  public static Figures ofLine(Legs leg) {
    return new Figures(Legs.NONE, Map.of(), 0, Map.of(), leg);
  }

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        calls.plus(other.calls),
        sum(Outcome.class, outcomes, other.outcomes),
        reached + other.reached,
        sum(ContactResult.class, contacts, other.contacts),
        lines.plus(other.lines));
  }

  private static <K extends Enum<K>> Map<K, Integer> sum(
      Class<K> type, Map<K, Integer> one, Map<K, Integer> other) {
    Map<K, Integer> sum = new EnumMap<>(type);
    sum.putAll(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  /** Which share of the calls that have ended was answered, from 0 to 1; none where none has. */
  public Optional<Double> answeredRate() {
    return share(calls.answered());
  }

  /**
   * Which share of the calls that have ended reached somebody, from 0 to 1; none where none has.
   */
  public Optional<Double> contactedRate() {
    return share(reached);
  }

  private Optional<Double> share(int part) {
    return calls.ended() == 0 ? Optional.empty() : Optional.of((double) part / calls.ended());
  }
}
