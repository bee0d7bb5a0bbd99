package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.jpa.JpaStorages;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures everything. */
public final class Main {
  private Main() {}

  /** Nothing is asked for yet. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int volleys = Integer.getInteger("volleys", 10);
    try (Server server = Server.start();
        Samples samples = new Samples(Path.of("target/samples.csv"))) {
      out.println(server.database().word("select version()"));
      out.println(Server.SETTINGS);
      Race.Effort effort = new Race.Effort(10, 4, volleys);
      List<Contender> contenders =
          List.of(
              new OneRow(server.pool("postgres", 32)),
              new ByHand(server.pool("postgres", 32), "H", effort.claims()),
              new ByHand(server.pool("postgres", 32), "H2", effort.claims()),
              new Ours(JpaStorages.on(server.pool("postgres", 40)), effort.claims()));
      new Profile(server.pool(server.newDatabase("profile"), 2)).print(out);
      for (Setting.Queues queues : Setting.Queues.values()) {
        for (int callers : List.of(8, 32)) {
          Setting setting = new Setting(queues, callers);
          out.println(setting);
          Map<String, Measured> all = new Race(effort, samples).run(setting, contenders);
          all.forEach(
              (name, one) ->
                  out.println(
                      name + " " + text(one, java.util.Objects.requireNonNull(all.get("H")))));
        }
      }
    }
    System.exit(0);
  }

  private static String text(Measured one, Measured hand) {
    Spread a = one.perSecond();
    Spread ratio = Spread.of(one.ratios(hand));
    return Amounts.digits(a.median())
        + "/s p50 "
        + Amounts.nanoseconds(one.percentile(50))
        + " p95 "
        + Amounts.nanoseconds(one.percentile(95))
        + " p99 "
        + Amounts.nanoseconds(one.percentile(99))
        + " max "
        + Amounts.nanoseconds(one.slowest())
        + " to H "
        + Amounts.digits(ratio.median())
        + " ("
        + Amounts.digits(ratio.low())
        + " to "
        + Amounts.digits(ratio.high())
        + "), worst "
        + Amounts.digits(Measured.worst(one.ratios(hand)));
  }
}
