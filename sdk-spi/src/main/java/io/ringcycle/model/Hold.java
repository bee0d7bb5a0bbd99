package io.ringcycle.model;

import java.time.Instant;
import java.util.List;

/** One rule that keeps a supporter out of the queue, with the facts it rests on. */
public sealed interface Hold
    permits Hold.Completed,
        Hold.Removed,
        Hold.NotCallable,
        Hold.SkippedByLeader,
        Hold.PassedOver,
        Unavailability {
  /** The status that this rule alone would give. */
  Status status();

  /** Until when it holds, as far as the facts so far can tell. */
  Eligible until();

  /** The id of the rule in the rulebook. */
  String rule();

  /** They were logged as contacted, here or, where the list says so, in any session of it. */
  record Completed(ContactId contact, Instant at) implements Hold {
    @Override
    public Status status() {
      return Status.COMPLETED;
    }

    @Override
    public Eligible until() {
      return new Eligible.Never();
    }

    @Override
    public String rule() {
      return "STAT-2";
    }
  }

  /** Somebody took them out of this session for good. */
  record Removed(Skip removal) implements Hold {
    @Override
    public Status status() {
      return Status.REMOVED;
    }

    @Override
    public Eligible until() {
      return new Eligible.Never();
    }

    @Override
    public String rule() {
      return "SKIP-5";
    }
  }

  /** They cannot or must not be called at all. */
  record NotCallable(Bar why) implements Hold {
    @Override
    public Status status() {
      return Status.NOT_CALLABLE;
    }

    @Override
    public Eligible until() {
      return new Eligible.Never();
    }

    @Override
    public String rule() {
      return "STAT-4";
    }
  }

  /** Somebody skipped them for a time or for this cycle. */
  record SkippedByLeader(Skip skip, Instant now) implements Hold {
    @Override
    public Status status() {
      return Status.SKIPPED_BY_LEADER;
    }

    @Override
    public Eligible until() {
      return skip.returnAt()
          .<Eligible>map(Eligible.At::new)
          .orElseGet(() -> new Eligible.NewCycle(now));
    }

    @Override
    public String rule() {
      return skip.rule().rule();
    }
  }

  /**
   * The flow passed over them.
   *
   * @param because for these reasons, as far as they can still be seen
   */
  record PassedOver(Instant at, List<Unavailability> because, Eligible until) implements Hold {
    /** Copies the list. */
    public PassedOver {
      because = List.copyOf(because);
    }

    @Override
    public Status status() {
      return Status.SKIPPED_BY_SYSTEM;
    }

    @Override
    public String rule() {
      return "STAT-6";
    }
  }
}
