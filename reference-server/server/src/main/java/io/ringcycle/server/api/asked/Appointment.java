package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/** As what somebody leads a group. */
public record Appointment(@Nullable String role) {}
