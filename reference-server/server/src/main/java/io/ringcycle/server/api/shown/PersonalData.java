package io.ringcycle.server.api.shown;

import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one person, for them to have.
 *
 * @param numberAsWritten what was given as their number, where it cannot be dialled
 */
public record PersonalData(
    ShownPerson person, Optional<String> numberAsWritten, List<ShownContact> contacts) {}
