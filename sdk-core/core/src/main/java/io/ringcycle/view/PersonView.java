package io.ringcycle.view;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Supporter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person beyond any list.
 *
 * @param supporter name, number, labels and details; the labels with what logs have changed
 * @param bar why they may not be called at all; empty if they may
 * @param lastContact the latest substantive contact, wherever it was logged
 * @param contacts how far people have come with them, as far as the caller may see
 * @param replies their latest reply to each event, as far as the caller may see
 * @param lists on which they are now, by id, as far as the caller may see
 */
public record PersonView(
    Supporter supporter,
    Optional<Bar> bar,
    Optional<Instant> lastContact,
    ContactStatus contacts,
    Map<String, Rsvp> replies,
    List<CallListId> lists) {
  /** Copies the collections. */
  public PersonView {
    replies = Map.copyOf(replies);
    lists = List.copyOf(lists);
  }
}
