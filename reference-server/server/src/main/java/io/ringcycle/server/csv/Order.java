package io.ringcycle.server.csv;

import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.phonenumbers.PhoneNumbers;
import java.util.List;
import java.util.Optional;

/**
 * How a file is to be taken in.
 *
 * @param desk of whoever asks
 * @param list on which they are put; on none, if none is named
 * @param map which column means what, where its header does not say so
 * @param dryRun whether to tell what would happen, and do nothing
 */
public record Order(
    Desk desk, Optional<CallListId> list, PhoneNumbers numbers, List<String> map, boolean dryRun) {
  /** Copies the list. */
  public Order {
    map = List.copyOf(map);
  }
}
