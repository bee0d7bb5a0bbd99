package io.ringcycle.architecture;

import java.util.stream.Stream;

/** Which packages make up which module; a new package is added here first. */
final class Modules {
  static final String[] SPI = {
    "io.ringcycle.model..", "io.ringcycle.facts..", "io.ringcycle.spi..",
  };
  static final String[] CORE = {
    "io.ringcycle",
    "io.ringcycle.fold..",
    "io.ringcycle.rules..",
    "io.ringcycle.engine..",
    "io.ringcycle.memory..",
    "io.ringcycle.simulated..",
    "io.ringcycle.settings..",
    "io.ringcycle.view..",
  };
  static final String[] TCK = {"io.ringcycle.tck.."};
  static final String[] SIMULATOR = {"io.ringcycle.simulator.."};
  static final String[] TEST_KIT = {"io.ringcycle.testkit.."};
  static final String[] PHONE_NUMBERS = {"io.ringcycle.phonenumbers.."};
  static final String[] FACTS_FILE = {"io.ringcycle.factsfile.."};
  static final String[] BENCHMARKS = {"io.ringcycle.benchmarks.."};
  static final String[] SAMPLES = {"io.ringcycle.samples.."};

  /** What needs no framework: the JDK and annotations. */
  static final String[] PLAIN_JAVA = {"java..", "javax.crypto..", "org.jspecify.."};

  private Modules() {}

  static String[] together(String[]... packages) {
    return Stream.of(packages).flatMap(Stream::of).toArray(String[]::new);
  }
}
