package io.ringcycle.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the operator has set. The environment comes first, then files with secrets, then the file of
 * settings; the application finds all of it by MicroProfile Config.
 *
 * @param environment by names such as {@code RINGCYCLE_PORT}
 * @param others by names such as {@code ringcycle.port}: what the environment does not say itself
 */
record Settings(Map<String, String> environment, Map<String, String> others) {
  static final String PREFIX = "ringcycle.";

  /** Copies both. */
  Settings {
    environment = Map.copyOf(environment);
    others = Map.copyOf(others);
  }

  /** Nothing but what the environment says. */
  static Settings of(Map<String, String> environment) {
    return new Settings(environment, Map.of());
  }

  /** What was set under that name, such as {@code ringcycle.port}; what is blank is not set. */
  Optional<String> given(String name) {
    return Optional.ofNullable(others.get(name))
        .or(() -> Optional.ofNullable(environment.get(variable(name))))
        .filter(value -> !value.isBlank());
  }

  /** The same, and one more, whatever was said of it before. */
  Settings with(String name, String value) {
    Map<String, String> more = new TreeMap<>(others);
    more.put(name, value);
    return new Settings(environment, more);
  }

  /** Lets the application see what does not stand in the environment, which it sees anyway. */
  void tell() {
    others.forEach(System::setProperty);
  }

  /** As MicroProfile Config has it. */
  static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** Without values: some are secret. */
  @Override
  public String toString() {
    return "Settings" + others.keySet();
  }
}
