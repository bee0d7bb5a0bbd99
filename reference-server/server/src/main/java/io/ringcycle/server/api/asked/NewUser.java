package io.ringcycle.server.api.asked;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.server.calls.Costly;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actors;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user as they are to be. */
public record NewUser(
    @Nullable String firstName, @Nullable String mobile, @Nullable String zone, boolean admin) {
  /** Under that id. */
  public User user(String id) {
    if (id.startsWith(Actors.OURS)) {
      throw ProblemException.badInput("An id that begins with a bracket is the server's own.");
    }
    User user =
        new User(
            id, Given.must(firstName, "firstName"), Optional.ofNullable(mobile), zoneId(), admin);
    user.mobile().map(PhoneNumber::of).flatMap(Costly::why).ifPresent(NewUser::refuse);
    return user;
  }

  private static void refuse(String why) {
    throw ProblemException.badInput("This mobile is never rung. " + why);
  }

  private ZoneId zoneId() {
    return Zones.zone(Optional.ofNullable(zone).orElse("UTC"));
  }
}
