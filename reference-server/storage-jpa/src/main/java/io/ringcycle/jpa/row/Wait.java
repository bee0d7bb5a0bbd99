package io.ringcycle.jpa.row;

import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.MemberRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a member who may be reached must not be called for the time being: of several reasons the one
 * that lasts longest.
 *
 * @param since when it happened; how long that matters is up to the exclusions of the list
 */
public record Wait(Kind kind, Instant since) {

  /** What happened. */
  public enum Kind {
    /** An attempt on their number. */
    ATTEMPT("a"),
    /** A contact with them. */
    CONTACT("c"),
    /** A contact on this list, which is one for all of its sessions. */
    DONE("d");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it is kept. */
    public String word() {
      return word;
    }

    /** Whoever waits for it since no later than that may be called by it; nobody if empty. */
    public Optional<Instant> over(Exclusions exclusions, Instant now) {
      return switch (this) {
        case ATTEMPT -> Optional.of(now.minus(exclusions.betweenAttempts()));
        case CONTACT -> Optional.of(now.minus(exclusions.betweenContacts()));
        case DONE ->
            Optional.of(now)
                .filter(any -> exclusions.completion() != Exclusions.Completion.WHOLE_LIST);
      };
    }
  }

  private record Until(Wait reason, Instant end) {
    static Until of(Kind kind, Instant since, Duration pause) {
      return new Until(new Wait(kind, since), since.plus(pause));
    }
  }

  static Optional<Wait> of(MemberRow member, Exclusions exclusions, Instant now) {
    Optional<Wait> done =
        member
            .contactedAt()
            .filter(any -> member.contactedHere())
            .map(at -> new Wait(Kind.DONE, at));
    return exclusions.completion() == Exclusions.Completion.WHOLE_LIST && done.isPresent()
        ? done
        : longest(member, exclusions).filter(until -> until.end().isAfter(now)).map(Until::reason);
  }

  private static Optional<Until> longest(MemberRow member, Exclusions exclusions) {
    Optional<Until> attempt =
        member.attemptedAt().map(at -> Until.of(Kind.ATTEMPT, at, exclusions.betweenAttempts()));
    Optional<Until> contact =
        member.contactedAt().map(at -> Until.of(Kind.CONTACT, at, exclusions.betweenContacts()));
    return Stream.concat(attempt.stream(), contact.stream()).max(Comparator.comparing(Until::end));
  }
}
