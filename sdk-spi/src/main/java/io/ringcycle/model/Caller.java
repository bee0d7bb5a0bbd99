package io.ringcycle.model;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who phones, as the vendor's system knows them at the moment of a command.
 *
 * @param organisation the organisation in which they act
 * @param id who they are
 * @param firstName the name that a new session is called by
 * @param mobile where their own phone rings; without it no session can be created
 * @param zone decides when their day begins
 */
public record Caller(
    OrganisationId organisation,
    CallerId id,
    String firstName,
    Optional<PhoneNumber> mobile,
    ZoneId zone) {

  /** Refuses a first name that is not one short line with {@link IllegalArgumentException}. */
  public Caller {
    Words.line(firstName, 100, "a first name");
  }

  /** A caller with a mobile in E.164, in the zone of UTC. */
  public static Caller of(String organisation, String id, String firstName, String mobile) {
    return new Caller(
        new OrganisationId(organisation),
        new CallerId(id),
        firstName,
        Optional.of(PhoneNumber.of(mobile)),
        ZoneId.of("UTC"));
  }

  /** The same caller, whose days begin in another zone. */
  public Caller in(ZoneId other) {
    return new Caller(organisation, id, firstName, mobile, other);
  }

  /** The same caller without a mobile. */
  public Caller withoutMobile() {
    return new Caller(organisation, id, firstName, Optional.empty(), zone);
  }

  /** Only the ids, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "Caller[" + organisation + ", " + id + "]";
  }
}
