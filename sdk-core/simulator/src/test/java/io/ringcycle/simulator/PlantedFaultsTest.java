package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A simulator that finds nothing proves nothing: each of these faults must be found, and by what it
 * does wrong; that a row is not what the facts come to would be found anyway.
 */
class PlantedFaultsTest {
  private static final int AT_MOST = 5_000;
  private static final String ROWS_ARE_WHAT_FACTS_COME_TO = "FACT-1";

  static List<Planted> all() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFaultThatWasPlantedIsFound(Planted fault) {
    Quiet.please();
    Simulation simulation = new Simulation(fault.plan());
    int played = 0;
    Optional<Violation> found = Optional.empty();
    while (found.isEmpty() && played < AT_MOST) {
      found = byItsOwnRule(fault, simulation.play(++played));
    }
    assertThat(found).as("found within %s histories", AT_MOST).isPresent();
    System.out.printf("%-60s %4d histories  %s%n", fault, played, found.orElseThrow().rule());
  }

  private static Optional<Violation> byItsOwnRule(Planted fault, Outcome outcome) {
    return outcome.violations().stream()
        .filter(violation -> isItsOwn(fault, violation.rule()))
        .findFirst();
  }

  private static boolean isItsOwn(Planted fault, String rule) {
    return fault.rule().map(rule::equals).orElse(!rule.equals(ROWS_ARE_WHAT_FACTS_COME_TO));
  }
}
