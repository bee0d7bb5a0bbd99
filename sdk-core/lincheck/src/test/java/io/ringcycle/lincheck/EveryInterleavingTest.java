package io.ringcycle.lincheck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever threads do at once on the store in memory comes out as if they had done it one after the
 * other: in interleavings that are made one by one, and in those of a machine under load.
 */
class EveryInterleavingTest {
  @Test
  void threadsThatAreSwitchedAtEveryStepSeeWhatOneAfterTheOtherWouldHaveSeen() {
    stepByStep().check(OnMemory.class);
  }

  @Test
  void threadsThatRunAtOnceSeeWhatOneAfterTheOtherWouldHaveSeen() {
    atOnce().check(PagesOnMemory.class);
  }

  /** A check that passes whatever the store does proves nothing. */
  @ParameterizedTest
  @ValueSource(classes = {Planted.DecidesBeforeItLocks.class, Planted.KeepsInTwoSteps.class})
  void aStoreWhoseLockIsInTheWrongPlaceIsFound(Class<?> faulty) {
    finds(stepByStep().minimizeFailedScenario(false), faulty);
    finds(atOnce().minimizeFailedScenario(false), faulty);
  }

  private static void finds(Options<?, ?> check, Class<?> faulty) {
    assertThatThrownBy(() -> check.check(faulty))
        .isInstanceOf(LincheckAssertionError.class)
        .hasMessageContaining("Invalid execution results");
  }

  /**
   * A search through the places of a list is a long loop, and no wait for another thread. The trees
   * of openings, of thousands of nodes each, are not taken apart: a step in one is one step.
   */
  private static Options<?, ?> stepByStep() {
    ModelCheckingOptions options =
        new ModelCheckingOptions()
            .loopIterationsBeforeThreadSwitch(10_000)
            .loopBound(1_000_000)
            .addGuarantee(forClasses("io.ringcycle.memory.Openings").allMethods().ignore());
    return sized(options, 10).invocationsPerIteration(100);
  }

  private static Options<?, ?> atOnce() {
    return sized(new StressOptions(), 20).invocationsPerIteration(1_000);
  }

  private static <O extends Options<O, ?>> O sized(O options, int scenarios) {
    return options
        .iterations(scenarios)
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(0)
        .sequentialSpecification(OneAfterTheOther.class);
  }
}
