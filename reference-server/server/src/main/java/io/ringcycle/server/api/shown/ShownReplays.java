package io.ringcycle.server.api.shown;

/** How many messages are sent anew. */
public record ShownReplays(int messages) {}
