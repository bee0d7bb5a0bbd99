package io.ringcycle.server.api.shown;

import io.ringcycle.server.simulator.People.Person;
import io.ringcycle.server.simulator.Play;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on the simulated phone.
 *
 * @param who a number, or {@code callers} or {@code supporters}: all who are not named
 */
public record ShownPlayer(String who, List<ShownPlay> plays) {
  /** As they are kept. */
  public static ShownPlayer of(Person person) {
    return new ShownPlayer(
        person.who(), person.plays().plays().stream().map(ShownPlay::of).toList());
  }

  /** What they do in one call; times in seconds. */
  public record ShownPlay(Play.Kind type, Optional<Long> after, Optional<Long> talks) {
    static ShownPlay of(Play play) {
      return new ShownPlay(
          play.kind(),
          play.after().map(Duration::toSeconds),
          play.talks().map(Duration::toSeconds));
    }
  }
}
