package io.ringcycle.view;

import io.ringcycle.model.CallId;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call as the caller sees it.
 *
 * @param logged whether its contact has been logged
 */
public record CallView(
    CallId call,
    SupporterId supporter,
    Instant dialledAt,
    Optional<Instant> ringingAt,
    Optional<Instant> answeredAt,
    Optional<Instant> endedAt,
    Optional<Outcome> outcome,
    boolean logged) {}
