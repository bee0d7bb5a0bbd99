package io.ringcycle.server.api.asked;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.SupporterId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller logs; without a supporter it is the call that waits for its log. */
public record NewContact(
    @Nullable String supporter,
    @Nullable String result,
    @Nullable String rsvp,
    @Nullable String method,
    @Nullable String notes,
    @Nullable List<String> tagsAdded,
    @Nullable List<String> tagsRemoved) {
  /** With whom, if it is said. */
  public Optional<SupporterId> whom() {
    return Optional.ofNullable(supporter).map(SupporterId::new);
  }

  /** As the engine has it. */
  public ContactLog log() {
    return Given.log(result, rsvp, method, notes, tagsAdded, tagsRemoved);
  }
}
