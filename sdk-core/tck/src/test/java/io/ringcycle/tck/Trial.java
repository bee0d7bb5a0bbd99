package io.ringcycle.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract on something, and says which of its tests found fault with it. */
final class Trial {
  private Trial() {}

  /** The names of the tests that failed. */
  static Set<String> failures(Class<?> contract) {
    Set<String> names = new TreeSet<>();
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(contract))
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
