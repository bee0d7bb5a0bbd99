package io.ringcycle.samples.terminal.csv;

import io.ringcycle.model.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * The number to ring for one row.
 *
 * @param number nothing if no cell holds one that may be dialled
 * @param asWritten the cell it came from, or the first that could not be used
 * @param from the column it came from
 * @param refusals for each cell that was tried in vain, why
 */
record PickedNumber(
    Optional<PhoneNumber> number, String asWritten, Optional<Column> from, List<String> refusals) {

  boolean isFrom(Column column) {
    return from.filter(column::equals).isPresent();
  }
}
