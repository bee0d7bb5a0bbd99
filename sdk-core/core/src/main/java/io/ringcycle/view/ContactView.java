package io.ringcycle.view;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import java.time.Instant;
import java.util.Optional;

/**
 * A logged contact in its latest version.
 *
 * @param by who logged it; empty where no log came in time
 * @param automatic written by the system because no log came in time
 * @param versions how often it was written
 */
public record ContactView(
    ContactId contact,
    Instant metAt,
    Optional<CallerId> by,
    ContactLog log,
    boolean automatic,
    int versions) {}
