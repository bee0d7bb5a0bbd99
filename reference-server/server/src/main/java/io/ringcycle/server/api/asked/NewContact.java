package io.ringcycle.server.api.asked;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
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
    return new ContactLog(
        Given.word(ContactResult.class, result, "result"),
        Optional.ofNullable(rsvp).map(word -> Given.word(Rsvp.class, word, "rsvp")),
        Optional.ofNullable(method).map(ContactMethod::new).orElse(ContactMethod.PHONE_CALL),
        Given.text(notes),
        Given.tags(tagsAdded),
        Given.tags(tagsRemoved));
  }
}
