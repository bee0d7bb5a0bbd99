package io.ringcycle.model;

import java.time.Instant;

/** Why the system keeps somebody out before the flow reaches them (rule STAT-5). */
public sealed interface Unavailability extends Hold {
  @Override
  default Status status() {
    return Status.UNAVAILABLE;
  }

  /** Somebody had a substantive contact with the person, on whatever list. */
  record ContactCooldown(Instant last, Instant ends) implements Unavailability {
    @Override
    public Eligible until() {
      return new Eligible.At(ends);
    }

    @Override
    public String rule() {
      return "COOL-1";
    }
  }

  /** The number was dialled lately, whoever was meant. */
  record AttemptCooldown(Instant last, Instant ends) implements Unavailability {
    @Override
    public Eligible until() {
      return new Eligible.At(ends);
    }

    @Override
    public String rule() {
      return "COOL-2";
    }
  }

  /** They were dialled in this cycle; from {@code earliest} a new cycle can have them back. */
  record AttemptedThisCycle(Instant at, Instant earliest) implements Unavailability {
    @Override
    public Eligible until() {
      return new Eligible.NewCycle(earliest);
    }

    @Override
    public String rule() {
      return "CYCLE-3";
    }
  }

  /** The number is on a call, or its call is not logged yet; at the latest until {@code ends}. */
  record BeingCalled(Instant since, Instant ends) implements Unavailability {
    @Override
    public Eligible until() {
      return new Eligible.At(ends);
    }

    @Override
    public String rule() {
      return "LEASE-1";
    }
  }
}
