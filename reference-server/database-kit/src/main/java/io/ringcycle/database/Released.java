package io.ringcycle.database;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Scripts for tables, as they are and as they went out: a database remembers each script that it
 * has had, and refuses a Ringcycle that has another one under the same name.
 *
 * @param now the checksum of each, by its name
 * @param then the same, of those that went out
 */
public record Released(Map<String, Integer> now, Map<String, Integer> then) {
  private static final String LIST = "released.properties";

  /**
   * Those that it would carry out on an empty database.
   *
   * @param beside the class beside which stands what went out
   */
  public static Released of(Flyway scripts, Class<?> beside) {
    Map<String, Integer> now =
        Arrays.stream(scripts.info().all())
            .collect(Collectors.toMap(MigrationInfo::getScript, MigrationInfo::getChecksum));
    return new Released(now, listed(beside));
  }

  private static Map<String, Integer> listed(Class<?> beside) {
    Properties lines = new Properties();
    try (Reader list =
        new InputStreamReader(
            Objects.requireNonNull(beside.getResourceAsStream(LIST), "there is no " + LIST),
            StandardCharsets.UTF_8)) {
      lines.load(list);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return lines.stringPropertyNames().stream()
        .collect(Collectors.toMap(one -> one, one -> Integer.valueOf(lines.getProperty(one))));
  }

  /** What is to be done, in words; nothing where all is as it was. */
  public List<String> complaints() {
    TreeSet<String> all = new TreeSet<>(now.keySet());
    all.addAll(then.keySet());
    return all.stream().flatMap(this::complaint).toList();
  }

  private Stream<String> complaint(String script) {
    if (!then.containsKey(script)) {
      return Stream.of(
          script
              + " is new: once it is as it is to stay for ever, give it a line of its own in %s: %s=%d"
                  .formatted(LIST, script, now.get(script)));
    }
    if (!now.containsKey(script)) {
      return Stream.of(script + " went out and is gone: databases miss it. Bring it back.");
    }
    return now.get(script).equals(then.get(script))
        ? Stream.empty()
        : Stream.of(
            script
                + " is not as it went out: databases that have had it refuse this Ringcycle."
                + " Put it back as it was, and write what is to change into a new version.");
  }
}
