package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps those out of the way of searches who cannot be called for the time being. */
final class Lanes {
  private final Look look;
  private final Optional<Instant> now;
  private final Map<SessionId, FinishedPlaces> finished = new HashMap<>();

  /** At the latest instant of a change. */
  Lanes(Look look, Change<?> change) {
    this.look = look;
    this.now = change.facts().stream().map(Recorded::at).max(Comparator.naturalOrder());
  }

  /** Where the session has finished with them, as the row is now. */
  Optional<Long> finishedPlace(Stored<?> row) {
    return row instanceof StandingEntity standing ? standing.finishedPlace() : Optional.empty();
  }

  /** The row is another, or new; its session had finished with that place before. */
  void changed(Stored<?> row, Optional<Long> before) {
    if (row instanceof MemberEntity member) {
      now.ifPresent(at -> wait(member, at));
    } else if (row instanceof StandingEntity standing) {
      finished(standing, before, standing.finishedPlace());
    }
  }

  private void wait(MemberEntity member, Instant at) {
    look.entity(new ListRow.Key(member.row().list()))
        .ifPresent(list -> member.waitBy(list.row().exclusionsNow(), at));
  }

  private void finished(StandingEntity standing, Optional<Long> before, Optional<Long> after) {
    if (!before.equals(after)) {
      StandingRow row = standing.row();
      FinishedPlaces places = finished.computeIfAbsent(row.session(), look::finishedPlaces);
      before.ifPresent(place -> places.set(place, false));
      after.ifPresent(place -> places.set(place, true));
    }
  }
}
