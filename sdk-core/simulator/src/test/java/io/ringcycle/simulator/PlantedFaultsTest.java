package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A simulator that finds nothing proves nothing: each of these faults must be found. */
class PlantedFaultsTest {
  private static final int AT_MOST = 500;

  static List<Planted> all() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void aFaultThatWasPlantedIsFound(Planted fault) {
    Quiet.please();
    Simulation.Report report = new Simulation(fault.plan()).run(1, AT_MOST, () -> false);
    assertThat(report.failure()).as("found within %s histories", AT_MOST).isPresent();
    Violation first = report.failure().orElseThrow().outcome().violations().get(0);
    System.out.printf("%-60s %4d histories  %s%n", fault, report.played(), first.rule());
  }
}
