package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record Reason(@Nullable String reason) {}
