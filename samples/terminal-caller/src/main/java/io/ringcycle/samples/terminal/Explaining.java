package io.ringcycle.samples.terminal;

import io.ringcycle.model.Eligible;
import io.ringcycle.model.Hold;
import io.ringcycle.model.NoteId;
import io.ringcycle.view.SupporterView;
import java.util.Optional;

/** Everything known of somebody, and every rule that keeps them out of the queue. */
record Explaining(Seat seat) {
  void show(SupporterView one) {
    seat.screen().line(seat.line(one));
    new Card(seat, one).show(Integer.MAX_VALUE);
    one.explanation().holds().forEach(this::rule);
    seat.screen().line(comesBack(one.explanation().eligible()));
  }

  private String comesBack(Eligible eligible) {
    return eligible instanceof Eligible.Now
        ? "Nothing keeps them out of the queue."
        : "So: " + seat.words().eligible(eligible, seat.now()) + ".";
  }

  private void rule(Hold hold) {
    String why = new Reasons(seat.words(), seat.now()).of(hold);
    seat.screen().text("  ", "- " + why + " (rule " + hold.rule() + ")");
    reason(hold)
        .flatMap(seat.session()::note)
        .ifPresent(note -> seat.screen().text("    ", "because: " + note));
  }

  private static Optional<NoteId> reason(Hold hold) {
    if (hold instanceof Hold.SkippedByLeader skipped) {
      return skipped.skip().reason();
    }
    return hold instanceof Hold.Removed removed ? removed.removal().reason() : Optional.empty();
  }
}
