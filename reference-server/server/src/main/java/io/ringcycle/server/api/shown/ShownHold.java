package io.ringcycle.server.api.shown;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Hold.Completed;
import io.ringcycle.model.Hold.NotCallable;
import io.ringcycle.model.Hold.PassedOver;
import io.ringcycle.model.Hold.Removed;
import io.ringcycle.model.Hold.SkippedByLeader;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Skip;
import io.ringcycle.model.Status;
import io.ringcycle.model.Unavailability.AttemptCooldown;
import io.ringcycle.model.Unavailability.AttemptedThisCycle;
import io.ringcycle.model.Unavailability.BeingCalled;
import io.ringcycle.model.Unavailability.ContactCooldown;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that keeps somebody out, with what it rests on.
 *
 * @param kind what it is, such as {@code CONTACT_COOLDOWN}
 * @param since when that happened on which it rests
 * @param bar why somebody cannot be called at all
 * @param by who skipped or removed them
 * @param reason in their words, where they gave one
 * @param because why the flow passed over somebody, as far as it can still be seen
 */
public record ShownHold(
    String rule,
    String kind,
    Status status,
    Optional<Instant> since,
    Optional<Bar> bar,
    Optional<String> by,
    Optional<String> reason,
    ShownSupporter.Back until,
    List<ShownHold> because) {
  /**
   * As the engine has it.
   *
   * @param words what stands in a note
   */
  static ShownHold of(Hold hold, Function<NoteId, Optional<String>> words) {
    Optional<Skip> skip = skip(hold);
    return new ShownHold(
        hold.rule(),
        inWords(hold.getClass().getSimpleName()),
        hold.status(),
        since(hold),
        hold instanceof NotCallable barred ? Optional.of(barred.why()) : Optional.empty(),
        skip.map(Skip::by).map(CallerId::value),
        skip.flatMap(Skip::reason).flatMap(words),
        ShownSupporter.Back.of(hold.until()),
        hold instanceof PassedOver passed
            ? passed.because().stream().map(why -> of(why, words)).toList()
            : List.of());
  }

  private static String inWords(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static Optional<Skip> skip(Hold hold) {
    if (hold instanceof Removed removed) {
      return Optional.of(removed.removal());
    }
    return hold instanceof SkippedByLeader skipped ? Optional.of(skipped.skip()) : Optional.empty();
  }

  private static Optional<Instant> since(Hold hold) {
    if (hold instanceof Completed completed) {
      return Optional.of(completed.at());
    } else if (hold instanceof PassedOver passed) {
      return Optional.of(passed.at());
    } else if (hold instanceof ContactCooldown cooldown) {
      return Optional.of(cooldown.last());
    } else if (hold instanceof AttemptCooldown cooldown) {
      return Optional.of(cooldown.last());
    } else if (hold instanceof AttemptedThisCycle attempted) {
      return Optional.of(attempted.at());
    }
    return hold instanceof BeingCalled busy
        ? Optional.of(busy.since())
        : skip(hold).map(Skip::madeAt);
  }
}
