package io.ringcycle.server.api.asked;

import io.ringcycle.server.problem.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Time zones as people write them. */
public final class Zones {
  private Zones() {}

  /** A time zone; refused if there is none of that name. */
  public static ZoneId zone(String words) {
    try {
      return ZoneId.of(words);
    } catch (DateTimeException unknown) {
      throw ProblemException.badInput("There is no such time zone; write it as in Europe/London.");
    }
  }
}
