package io.ringcycle.server.api.shown;

/** Somebody on a list, and where they stand. */
public record ShownMember(long place, ShownPerson person) {}
