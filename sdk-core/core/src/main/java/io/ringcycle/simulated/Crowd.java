package io.ringcycle.simulated;

import io.ringcycle.model.PhoneNumber;
import java.time.Duration;

/**
 * People for a demonstration: any number is somebody, and a seed alone decides who does what.
 *
 * <p>Of a hundred calls about 35 are answered and talked through for 30 seconds to 6 minutes, 30
 * are not answered, 15 reach a voicemail, 8 are busy, 6 declined, 3 lost by the network, and 3 go
 * to a number that does not exist: the same numbers every time. Immutable.
 */
public final class Crowd {
  private static final int NOT_FOUND = 3;
  private static final int FOUND = 97;

  private final long seed;

  private Crowd(long seed) {
    this.seed = seed;
  }

  /** The people of that seed. */
  public static Crowd of(long seed) {
    return new Crowd(seed);
  }

  /**
   * What the person behind that number does.
   *
   * @param attempt which call to them it is, the first being number 0
   */
  public Script script(PhoneNumber number, int attempt) {
    long digits = Long.parseLong(number.e164().substring(1));
    if (Chance.of(seed, digits).below(NOT_FOUND + FOUND) < NOT_FOUND) {
      return Script.notFound();
    }
    Chance chance = Chance.of(seed, digits, attempt);
    return script(chance.below(FOUND), chance);
  }

  private static Script script(int percent, Chance chance) {
    if (percent < 35) {
      return Script.answers(chance.seconds(3, 20), chance.seconds(30, 360));
    }
    if (percent < 65) {
      return Script.neverAnswers();
    }
    if (percent < 80) {
      return Script.voicemail(chance.seconds(15, 25), chance.seconds(10, 40));
    }
    if (percent < 88) {
      return Script.isBusy();
    }
    return percent < 94
        ? Script.declines(chance.seconds(2, 12))
        : Script.networkFails(Duration.ofSeconds(1));
  }
}
