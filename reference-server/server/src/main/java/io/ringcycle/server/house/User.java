package io.ringcycle.server.house;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Words;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who phones, or who leads others who do.
 *
 * @param id of the organisation's choice
 * @param firstName one line of 1 to 100 characters
 * @param mobile in E.164, where their own phone rings
 * @param zone in which their days begin
 * @param admin whether they lead every group
 */
public record User(
    String id, String firstName, Optional<String> mobile, ZoneId zone, boolean admin) {
  private static final int LONGEST_NAME = 100;

  /** Refuses what is out of these bounds with {@link IllegalArgumentException}. */
  public User {
    id = new CallerId(id).value();
    Words.line(firstName, LONGEST_NAME, "a first name");
    mobile.ifPresent(PhoneNumber::of);
  }

  /** The same, who leads every group. */
  public User asAdmin() {
    return new User(id, firstName, mobile, zone, true);
  }

  /** Only the id, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "User[" + id + "]";
  }
}
