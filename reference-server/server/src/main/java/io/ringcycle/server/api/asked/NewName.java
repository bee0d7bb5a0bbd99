package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/** What something is to be called. */
public record NewName(@Nullable String name) {}
