package io.ringcycle.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract on something, and says which of its tests found fault with it. */
final class Trial {
  private Trial() {}

  /** The names of all tests that failed. */
  static Set<String> failures(Class<?> contract) {
    return failures(List.of(selectClass(contract)));
  }

  /** Those of certain tests that failed; quicker where the contract takes its time. */
  static Set<String> failures(Class<?> contract, Set<String> tests) {
    return failures(tests.stream().map(test -> selectMethod(contract, test)).toList());
  }

  private static Set<String> failures(List<? extends DiscoverySelector> selected) {
    Set<String> names = new TreeSet<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(selected.toArray(DiscoverySelector[]::new))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(Trial::name)
        .forEach(names::add);
    return names;
  }

  private static String name(Event event) {
    return event
        .getTestDescriptor()
        .getSource()
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseThrow();
  }
}
