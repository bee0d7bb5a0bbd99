package io.ringcycle.engine;

import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactResult;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact as it is logged by now.
 *
 * @param at when it counts
 * @param call whose log it is
 */
record PastContact(Instant at, Optional<CallId> call, ContactResult result) {
  PastContact saying(ContactResult other) {
    return new PastContact(at, call, other);
  }
}
