package io.ringcycle.tools;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.jpa.Retention;
import io.ringcycle.jpa.Retention.Pruned;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prunes a database. */
@Command(
    name = "prune",
    description = {
      "Takes away messages from outside that were handled, and idempotency keys, of long ago.",
      "Facts, and messages that nobody has handled, stay. Others may go on working."
    })
final class Prune implements Callable<Integer> {
  private final Map<String, String> environment;
  @Mixin private Database database = new Database();

  @Option(
      names = "--before",
      required = true,
      paramLabel = "WHEN",
      description = "an instant, such as 2026-01-31T00:00:00Z, or how long ago, such as P30D")
  private String before = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  Prune(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Function<DataSource, Pruned> order = order(); // before anything is connected to
    try (HikariDataSource source = database.existing(environment)) {
      print(pruned(order, source));
      return Exit.FINE;
    }
  }

  private Function<DataSource, Pruned> order() {
    try {
      if (before.startsWith("P")) {
        Duration age = Duration.parse(before);
        return source -> Retention.prune(source, age);
      }
      Instant instant = Instant.parse(before);
      return source -> Retention.prune(source, instant);
    } catch (DateTimeParseException neither) {
      throw new UsageException(
          "--before is an instant, such as 2026-01-31T00:00:00Z, or days and hours, such as P30D.");
    }
  }

  private static Pruned pruned(Function<DataSource, Pruned> order, DataSource source) {
    try {
      return order.apply(source);
    } catch (IllegalArgumentException ahead) {
      throw new UsageException("Nothing was pruned: " + ahead.getMessage() + ".");
    }
  }

  private void print(Pruned pruned) {
    spec.commandLine()
        .getOut()
        .println(
            String.format(
                Locale.ROOT,
                "%,d messages and %,d idempotency keys are gone.",
                pruned.messages(),
                pruned.keys()));
  }
}
