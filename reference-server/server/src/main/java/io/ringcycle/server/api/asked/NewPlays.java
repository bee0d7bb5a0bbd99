package io.ringcycle.server.api.asked;

import io.ringcycle.server.simulator.People.Plays;
import io.ringcycle.server.simulator.Play;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody does when their phone rings: one for each call, the last for all that follow. */
public record NewPlays(@Nullable List<NewPlay> plays) {
  /** As they are kept. */
  public Plays all() {
    return new Plays(Given.all(plays, "a play").stream().map(NewPlay::play).toList());
  }

  /**
   * What somebody does in one call.
   *
   * @param type one of the kinds of plays
   * @param after seconds until it is done
   * @param talks seconds from then to the end
   */
  public record NewPlay(@Nullable String type, @Nullable Long after, @Nullable Long talks) {
    Play play() {
      return new Play(Given.word(Play.Kind.class, type, "type"), seconds(after), seconds(talks));
    }

    private static Optional<Duration> seconds(@Nullable Long seconds) {
      return Optional.ofNullable(seconds).map(Duration::ofSeconds);
    }
  }
}
