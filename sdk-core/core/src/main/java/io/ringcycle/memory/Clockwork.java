package io.ringcycle.memory;

import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the exclusions of a list let each member be called, to the second, never too late.
 *
 * <p>A member is admitted once both the last contact and the last attempt are old enough. The two
 * limits move with the clock at a fixed distance, so that one number tells which comes later:
 * seconds on the scale of the attempts, to which contacts are shifted by that distance.
 */
final class Clockwork {
  private final Duration shift;
  private final boolean contactedHereToo;
  private final Openings openings;

  private Clockwork(Duration shift, boolean contactedHereToo, Openings openings) {
    this.shift = shift;
    this.contactedHereToo = contactedHereToo;
    this.openings = openings;
  }

  static Clockwork of(@Nullable MemberRow[] members, Eligibility clock) {
    Clockwork made =
        new Clockwork(shift(clock), clock.contactedHereToo(), new Openings(members.length));
    for (int place = 0; place < members.length; place++) {
      MemberRow member = members[place];
      if (member != null) {
        made.set(place, member);
      }
    }
    return made;
  }

  boolean serves(Eligibility clock) {
    return contactedHereToo == clock.contactedHereToo() && shift.equals(shift(clock));
  }

  void set(int place, MemberRow member) {
    openings.set(place, opens(member));
  }

  int next(int from, Eligibility clock) {
    return openings.next(from, clock.attemptedBy().getEpochSecond());
  }

  private long opens(MemberRow member) {
    if (!member.live() || !member.callable() || (member.contactedHere() && !contactedHereToo)) {
      return Openings.NEVER;
    }
    long attempt = second(member.attemptedAt(), 0);
    return Math.max(attempt, second(member.contactedAt(), shift.toSeconds()));
  }

  /** Rounded down, as the shift is: whoever is admitted is never missed. */
  private static long second(Optional<Instant> instant, long later) {
    return instant.map(at -> at.getEpochSecond() + later).orElse(Long.MIN_VALUE);
  }

  private static Duration shift(Eligibility clock) {
    return Duration.between(clock.contactedBy(), clock.attemptedBy());
  }
}
