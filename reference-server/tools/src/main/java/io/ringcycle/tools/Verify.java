package io.ringcycle.tools;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.jpa.Verification;
import io.ringcycle.jpa.Verified;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Verifies a database. */
@Command(
    name = "verify",
    description = {
      "Works out every cached figure from its facts once more, and tells of each that differs.",
      "Changes nothing; others may go on working."
    })
final class Verify implements Callable<Integer> {
  private final Map<String, String> environment;
  @Mixin private Database database = new Database();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  Verify(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (HikariDataSource source = database.existing(environment)) {
      Verified verified = Verification.of(source);
      print(verified, spec.commandLine().getOut());
      return verified.sound() ? Exit.FINE : Exit.DIFFERENCES;
    }
  }

  private static void print(Verified verified, PrintWriter out) {
    verified.differences().stream().map(Shown::line).forEach(out::println);
    out.println(
        String.format(
            Locale.ROOT,
            "%,d organisations, %,d facts, %,d rows compared.",
            verified.organisations(),
            verified.facts(),
            verified.rows()));
    out.println(sum(verified));
  }

  private static String sum(Verified verified) {
    if (verified.sound()) {
      return "Every figure is as the facts have it.";
    }
    int listed = verified.differences().size();
    String all = String.format(Locale.ROOT, "Differences: %,d", verified.found());
    return listed == verified.found()
        ? all + "."
        : all + String.format(Locale.ROOT, ", of which the first %,d are listed.", listed);
  }
}
