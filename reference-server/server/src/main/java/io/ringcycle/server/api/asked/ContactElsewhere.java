package io.ringcycle.server.api.asked;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact that was made in another system, and what it is called there, if it is called. */
public record ContactElsewhere(
    @Nullable String id,
    @Nullable Instant metAt,
    @Nullable String result,
    @Nullable String rsvp,
    @Nullable String method,
    @Nullable String notes,
    @Nullable List<String> tagsAdded,
    @Nullable List<String> tagsRemoved) {
  /** Under which it is kept. */
  public Optional<ContactId> chosen() {
    return Optional.ofNullable(id).map(ContactId::new);
  }

  /** When it was. */
  public Instant when() {
    return Given.must(metAt, "metAt");
  }

  /** As the engine has it. */
  public ContactLog log() {
    return Given.log(result, rsvp, method, notes, tagsAdded, tagsRemoved);
  }
}
