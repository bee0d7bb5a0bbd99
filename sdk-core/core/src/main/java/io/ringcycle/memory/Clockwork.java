package io.ringcycle.memory;

import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.MemberRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the exclusions of a list let each member be called, to the second, never too late. */
final class Clockwork {
  private final Exclusions exclusions;
  private final Openings openings;

  /** For places from 0 to width - 1, all closed; the width is a power of two. */
  Clockwork(Exclusions exclusions, int width) {
    this.exclusions = exclusions;
    this.openings = new Openings(width);
  }

  /** Those by which it goes. */
  Exclusions exclusions() {
    return exclusions;
  }

  /** Whether it is as wide as the list. */
  boolean serves(int width) {
    return openings.width() == width;
  }

  void set(MemberRow member) {
    openings.set((int) member.place(), opens(member));
  }

  void close(int place) {
    openings.set(place, Openings.NEVER);
  }

  /** The first place from there on whose time has come; the width if there is none. */
  int next(int from, Instant now) {
    return openings.next(from, now.getEpochSecond());
  }

  /** When the first of those places opens whose time has not come. */
  long nextOpening(int from, int end, Instant now) {
    return openings.earliestAfter(from, end, now.getEpochSecond());
  }

  private long opens(MemberRow member) {
    boolean completed =
        member.contactedHere() && exclusions.completion() == Exclusions.Completion.WHOLE_LIST;
    if (!member.live() || !member.callable() || completed) {
      return Openings.NEVER;
    }
    return Math.max(
        second(member.contactedAt(), exclusions.betweenContacts()),
        second(member.attemptedAt(), exclusions.betweenAttempts()));
  }

  private static long second(Optional<Instant> last, Duration pause) {
    return last.map(at -> at.plus(pause).getEpochSecond()).orElse(Long.MIN_VALUE);
  }
}
