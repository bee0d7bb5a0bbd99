package io.ringcycle.samples.terminal;

import io.ringcycle.model.Bar;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Unavailability;
import java.time.Instant;
import java.util.stream.Collectors;

/** Says in words why somebody is not in the queue. */
record Reasons(Words words, Instant now) {
  /** One rule that holds. */
  String of(Hold hold) {
    if (hold instanceof Hold.Completed done) {
      return "contacted " + when(done.at());
    }
    if (hold instanceof Hold.Removed removed) {
      return "removed from this session " + when(removed.removal().madeAt());
    }
    if (hold instanceof Hold.NotCallable barred) {
      return "not callable: " + bar(barred.why());
    }
    if (hold instanceof Hold.SkippedByLeader skipped) {
      return "skipped " + when(skipped.skip().madeAt());
    }
    return hold instanceof Hold.PassedOver passed
        ? passedOver(passed)
        : unavailable((Unavailability) hold);
  }

  private String passedOver(Hold.PassedOver passed) {
    String reasons =
        passed.because().stream()
            .map(reason -> unavailable(reason))
            .collect(Collectors.joining(" and "));
    return "passed over " + when(passed.at()) + (reasons.isEmpty() ? "" : ": " + reasons);
  }

  private String unavailable(Unavailability why) {
    if (why instanceof Unavailability.ContactCooldown cooldown) {
      return "spoken to " + when(cooldown.last()) + ", left alone until " + when(cooldown.ends());
    }
    if (why instanceof Unavailability.AttemptCooldown cooldown) {
      return "number dialled "
          + when(cooldown.last())
          + ", left alone until "
          + when(cooldown.ends());
    }
    return why instanceof Unavailability.AttemptedThisCycle attempted
        ? "dialled in this cycle, " + when(attempted.at())
        : "the number is being called";
  }

  static String bar(Bar why) {
    return switch (why) {
      case NO_NUMBER -> "no number";
      case INVALID_NUMBER -> "the number cannot be used";
      case SUSPECT_NUMBER -> "nobody was found behind the number";
      case OPTED_OUT -> "do not call";
    };
  }

  private String when(Instant instant) {
    return words.when(instant, now);
  }
}
