package io.ringcycle.server.api.shown;

/** What something is called. */
public record ShownTitle(String name) {}
