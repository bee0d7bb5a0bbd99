package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/** The words of a list as they are to be. */
public record ListWords(
    @Nullable String name, @Nullable String description, @Nullable String event) {}
