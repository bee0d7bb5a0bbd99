package io.ringcycle.facts;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact in its place.
 *
 * @param organisation to which it belongs
 * @param stream the sequence within the organisation
 * @param sequence from 1, without a gap within the stream
 * @param at when it was decided; never earlier than the fact before it in the stream
 * @param by who decided it; empty where the system itself did
 * @param fact what happened
 */
public record Recorded(
    OrganisationId organisation,
    Stream stream,
    long sequence,
    Instant at,
    Optional<CallerId> by,
    Fact fact) {}
