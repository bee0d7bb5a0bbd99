package io.ringcycle.simulator;

import io.ringcycle.spi.storage.Storage;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Plays random histories of the engine on a store: two nodes, two callers and an office, 36 virtual
 * hours each, with nodes that crash, requests and answers that are lost, and events that come late,
 * twice, out of order or never. What must hold is checked at every decision, at every dial, now and
 * then, and at the end.
 *
 * <p>The same seed gives the same history on every store that is one. Used by one thread.
 */
public final class Simulation {
  private static final int TRIES = 3_000;

  private final Plan plan;

  Simulation(Plan plan) {
    this.plan = plan;
  }

  /** Histories on stores of that kind, each on one of its own, which must be empty. */
  public static Simulation on(Supplier<? extends Storage> storage) {
    return new Simulation(Plan.on(storage));
  }

  /** The history of that seed. */
  public Outcome play(long seed) {
    return new History(plan, Chance.of(seed), false).play();
  }

  /** The history of those draws, as an {@link Outcome} named them; told in words. */
  public Outcome play(Draws draws) {
    return again(draws, true);
  }

  private Outcome again(Draws draws, boolean told) {
    return new History(plan, Chance.again(draws), told).play();
  }

  /**
   * Plays one history after another until one fails.
   *
   * @param first the seed of the first; each next one is one more
   * @param most how many at most
   * @param enough asked before each; true ends it
   */
  public Report run(long first, int most, BooleanSupplier enough) {
    int played = 0;
    Optional<Failure> failure = Optional.empty();
    while (played < most && failure.isEmpty() && !enough.getAsBoolean()) {
      long seed = first + played++;
      boolean holds = new History(plan, Chance.of(seed), false).holds();
      failure = holds ? failure : Optional.of(new Failure(seed, play(seed)));
    }
    return new Report(played, failure);
  }

  /** A simpler history that violates the same rule, told in words. */
  public Outcome shrunk(Outcome failing) {
    String rule = failing.violations().get(0).rule();
    Draws draws = new Shrinker(failing.draws(), simpler -> violates(simpler, rule), TRIES).shrunk();
    return play(draws);
  }

  private boolean violates(Draws draws, String rule) {
    return again(draws, false).violations().stream()
        .findFirst()
        .filter(first -> first.rule().equals(rule))
        .isPresent();
  }

  /** A history that does not hold. */
  public record Failure(long seed, Outcome outcome) {}

  /**
   * How many histories were played, and the one that failed.
   *
   * @param failure nothing where all held
   */
  public record Report(int played, Optional<Failure> failure) {}
}
