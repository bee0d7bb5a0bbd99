package io.ringcycle.spi.storage;

import java.time.Instant;
import java.util.Optional;

/** What happens to members of a list, by the latest of which they can be asked for in order. */
public enum Happening {
  /** A substantive contact with the person, on whatever list. */
  CONTACT,
  /** An attempt on their number, whoever was meant. */
  ATTEMPT,
  /** They came back to callable: a number or a log corrected, a suppression lifted. */
  COMEBACK;

  /** When it happened to a member last. */
  public Optional<Instant> lastTo(MemberRow member) {
    return switch (this) {
      case CONTACT -> member.contactedAt();
      case ATTEMPT -> member.attemptedAt();
      case COMEBACK -> member.cameBackAt();
    };
  }

  /** Where a member stands in the order of it. */
  public Optional<Mark> markOf(MemberRow member) {
    return lastTo(member).map(at -> new Mark(at, member.place()));
  }
}
