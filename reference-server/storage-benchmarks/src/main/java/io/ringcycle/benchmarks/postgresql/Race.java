package io.ringcycle.benchmarks.postgresql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Contenders take turns in one run, so that whatever disturbs meets them all. */
final class Race {
  private final Effort effort;
  private final Samples samples;
  private final Runnable tidying;

  /** Who comes after whom is drawn for each turn: nobody always follows the same one. */
  private final Random draw = new Random(1);

  /**
   * Before each round all is tidied: or whoever's tables the database happens to tidy by itself is
   * the quicker one.
   */
  Race(Effort effort, Samples samples, Runnable tidying) {
    this.effort = effort;
    this.samples = samples;
    this.tidying = tidying;
  }

  /**
   * How much is measured.
   *
   * @param rounds that count
   * @param warmUp that do not
   * @param turns of each contender in a round
   */
  record Effort(int rounds, int warmUp, int turns) {
    /** How many claims each caller makes. */
    int claims(Contender one) {
      return (rounds + warmUp) * turns * one.volleys();
    }
  }

  /** What each of them took, in the same order. */
  List<Measured> run(Setting setting, List<Contender> contenders) {
    List<Lane> lanes = contenders.stream().map(one -> lane(setting, one)).toList();
    for (int round = -effort.warmUp(); round < effort.rounds(); round++) {
      tidying.run();
      for (int turn = 0; turn < effort.turns(); turn++) {
        List<Lane> drawn = new ArrayList<>(lanes);
        Collections.shuffle(drawn, draw);
        drawn.forEach(Lane::turn);
      }
      int number = round;
      lanes.forEach(lane -> lane.end(setting, number, samples));
    }
    return lanes.stream().map(Lane::measured).toList();
  }

  private Lane lane(Setting setting, Contender one) {
    return new Lane(one, new Volley(one.claimants(setting, effort.claims(one))));
  }

  /** One contender in one setting. */
  private static final class Lane {
    private final Contender contender;
    private final Volley volley;
    private final Measured measured;
    private final List<Volley.Times> round = new ArrayList<>();

    Lane(Contender contender, Volley volley) {
      this.contender = contender;
      this.volley = volley;
      this.measured = new Measured(contender.name());
    }

    void turn() {
      for (int number = 0; number < contender.volleys(); number++) {
        round.add(volley.fire());
      }
    }

    /** Rounds below zero warm up. */
    void end(Setting setting, int number, Samples samples) {
      samples.add(setting, number, contender.name(), round);
      if (number >= 0) {
        measured.round(round);
      }
      round.clear();
    }

    Measured measured() {
      volley.close();
      return measured;
    }
  }
}
