package io.ringcycle.server.api.shown;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import io.ringcycle.view.ContactView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A logged contact in its latest version. */
public record ShownContact(
    String id,
    Instant metAt,
    Optional<String> by,
    ContactResult result,
    Optional<Rsvp> rsvp,
    String method,
    String notes,
    List<String> tagsAdded,
    List<String> tagsRemoved,
    boolean automatic,
    int versions) {
  /** As the engine shows it. */
  public static ShownContact of(ContactView view) {
    return new ShownContact(
        view.contact().value(),
        view.metAt(),
        view.by().map(CallerId::value),
        view.log().result(),
        view.log().rsvp(),
        view.log().method().name(),
        view.log().notes(),
        List.copyOf(view.log().tagsAdded()),
        List.copyOf(view.log().tagsRemoved()),
        view.automatic(),
        view.versions());
  }
}
