package io.ringcycle.facts;

/** Something that happened. Its place, time and author are in {@link Recorded}. */
public sealed interface Fact permits OrganisationFact, ListFact, SessionFact {}
