package io.ringcycle.server.people;

import io.ringcycle.model.CallListId;
import java.util.Optional;

/**
 * A list that keeps to a filter.
 *
 * @param group whose people are looked at; nothing: everybody's
 */
public record LiveList(
    String organisation, CallListId list, Optional<String> group, Filter filter) {}
