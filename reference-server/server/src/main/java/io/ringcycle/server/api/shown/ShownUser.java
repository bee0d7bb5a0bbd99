package io.ringcycle.server.api.shown;

import io.ringcycle.server.house.User;
import java.util.Optional;

/** A user. */
public record ShownUser(
    String id, String firstName, Optional<String> mobile, String zone, boolean admin) {
  /** As the house knows them. */
  public static ShownUser of(User user) {
    return new ShownUser(
        user.id(), user.firstName(), user.mobile(), user.zone().getId(), user.admin());
  }
}
