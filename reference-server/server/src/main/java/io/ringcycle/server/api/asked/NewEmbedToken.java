package io.ringcycle.server.api.asked;

import io.ringcycle.server.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token to be made for one session: the one named, or the user's own on the list. */
public record NewEmbedToken(
    @Nullable String user,
    @Nullable String session,
    @Nullable String list,
    @Nullable Integer minutes) {
  private static final int USUAL = 15;
  private static final int MOST = 60;

  /** For whom. */
  public String whose() {
    return Given.must(user, "user");
  }

  /** How long it is good for. */
  public Duration good() {
    int asked = Optional.ofNullable(minutes).orElse(USUAL);
    if (asked < 1 || asked > MOST) {
      throw ProblemException.badInput("A token is good for 1 to " + MOST + " minutes.");
    }
    return Duration.ofMinutes(asked);
  }

  /** The list, if it is that which was named; either it or a session must be. */
  public Optional<String> ofList() {
    if ((session == null) == (list == null)) {
      throw ProblemException.badInput("Name either a session or a list.");
    }
    return Optional.ofNullable(list);
  }

  /** The session, if it is that which was named. */
  public String ofSession() {
    return Given.must(session, "session");
  }
}
