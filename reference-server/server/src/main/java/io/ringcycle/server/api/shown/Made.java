package io.ringcycle.server.api.shown;

/** What something new is called. */
public record Made(String id) {}
