package io.ringcycle.benchmarks.postgresql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders take turns in one run, round after round, so that whatever disturbs meets them all.
 */
final class Race {
  private final Effort effort;
  private final Samples samples;

  Race(Effort effort, Samples samples) {
    this.effort = effort;
    this.samples = samples;
  }

  /**
   * How much is measured.
   *
   * @param rounds that count
   * @param warmUp that do not
   * @param volleys in each round
   */
  record Effort(int rounds, int warmUp, int volleys) {
    /** How many claims each caller makes. */
    int claims() {
      return (rounds + warmUp) * volleys;
    }
  }

  /** What each took, by its name. */
  Map<String, Measured> run(Setting setting, List<Contender> contenders) {
    Map<String, Volley> volleys = new LinkedHashMap<>();
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (Contender one : contenders) {
      volleys.put(one.name(), new Volley(one.claimants(setting)));
      measured.put(one.name(), new Measured());
    }
    List<String> names = new ArrayList<>(volleys.keySet());
    for (int round = -effort.warmUp(); round < effort.rounds(); round++) {
      for (String name : names) {
        List<Volley.Times> times =
            round(setting, round, name, java.util.Objects.requireNonNull(volleys.get(name)));
        if (round >= 0) {
          java.util.Objects.requireNonNull(measured.get(name)).round(times);
        }
      }
      names.add(names.remove(0)); // nobody is always the first
    }
    volleys.values().forEach(Volley::close);
    return measured;
  }

  private List<Volley.Times> round(Setting setting, int round, String name, Volley volley) {
    List<Volley.Times> times = new ArrayList<>();
    for (int number = 0; number < effort.volleys(); number++) {
      Volley.Times one = volley.fire();
      times.add(one);
      samples.add(setting, round, number, name, one);
    }
    return times;
  }
}
