package io.ringcycle.memory;

import io.ringcycle.spi.storage.MemberRow;
import java.time.Instant;
import java.util.Optional;

/** What has happened to a member; to most, nothing has. */
record Latest(
    Optional<Instant> contactedAt, Optional<Instant> attemptedAt, Optional<Instant> cameBackAt) {
  static final Latest NOTHING = new Latest(Optional.empty(), Optional.empty(), Optional.empty());

  static Latest of(MemberRow row) {
    Latest latest = new Latest(row.contactedAt(), row.attemptedAt(), row.cameBackAt());
    return latest.equals(NOTHING) ? NOTHING : latest;
  }
}
