package io.ringcycle.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Settings that stand in files: all of them in one, and secrets each in one of their own. */
final class SettingsFiles {
  private static final String CONFIG = "RINGCYCLE_CONFIG";
  private static final String PREFIX = "RINGCYCLE_";
  private static final String SECRET = "_FILE";

  private final Path home;
  private final Map<String, String> environment;

  /**
   * Where settings are looked for.
   *
   * @param home in which {@code conf/ringcycle.properties} may be, unless another file is named
   */
  SettingsFiles(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /** Throws {@link IllegalArgumentException} for a file that is named and cannot be read. */
  Settings settings() {
    Map<String, String> found = new TreeMap<>();
    file().ifPresent(file -> properties(file).forEach((name, value) -> put(found, name, value)));
    environment.forEach((variable, value) -> secret(found, variable, value));
    return new Settings(environment, found);
  }

  private Optional<Path> file() {
    Path usual = home.resolve("conf/ringcycle.properties");
    return Optional.ofNullable(environment.get(CONFIG))
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .or(() -> Optional.of(usual).filter(Files::exists));
  }

  private static Map<String, String> properties(Path file) {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      all.load(reader);
    } catch (IOException unread) {
      throw unreadable(file);
    }
    Map<String, String> found = new TreeMap<>();
    all.stringPropertyNames().forEach(name -> found.put(name, all.getProperty(name).strip()));
    return found;
  }

  /** The environment goes before a file, which may name the file of a secret in turn. */
  private void put(Map<String, String> found, String name, String value) {
    if (!name.startsWith(Settings.PREFIX)) {
      throw new IllegalArgumentException("every setting in a file begins with ringcycle.: " + name);
    }
    String variable = Settings.variable(name);
    if (variable.endsWith(SECRET)) {
      String other = variable.substring(0, variable.length() - SECRET.length());
      if (isUnset(other) && isUnset(variable) && !value.isBlank()) {
        found.put(property(other), firstLine(Path.of(value)));
      }
    } else if (isUnset(variable) && !value.isBlank()) {
      found.put(name, value);
    }
  }

  private void secret(Map<String, String> found, String variable, String value) {
    if (!variable.startsWith(PREFIX) || !variable.endsWith(SECRET) || value.isBlank()) {
      return;
    }
    String other = variable.substring(0, variable.length() - SECRET.length());
    if (!isUnset(other)) {
      throw new IllegalArgumentException(
          other + " and " + variable + " are both set; set one of them");
    }
    found.put(property(other), firstLine(Path.of(value)));
  }

  private boolean isUnset(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()).isEmpty();
  }

  private static String property(String variable) {
    return variable.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException unread) {
      throw unreadable(file);
    }
  }

  private static IllegalArgumentException unreadable(Path file) {
    return new IllegalArgumentException("the file " + file + " cannot be read");
  }
}
