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
 * @param roster whether whoever does not stand in it leaves the list; then it is taken as a whole,
 *     or not at all where anything is wrong with it
 */
public record Order(
    Desk desk,
    Optional<CallListId> list,
    PhoneNumbers numbers,
    List<String> map,
    boolean dryRun,
    boolean roster) {
  /** Copies the list. */
  public Order {
    map = List.copyOf(map);
  }
}
