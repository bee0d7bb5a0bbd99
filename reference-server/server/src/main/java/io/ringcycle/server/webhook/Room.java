package io.ringcycle.server.webhook;

import io.ringcycle.server.webhook.Deliveries.Due;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For which attempts a node has room: for so many at once, and for so many of one organisation that
 * others have some left, however long its receivers let each of them last.
 *
 * @param underWay the organisation of each attempt that is not over
 */
record Room(List<String> underWay) {
  /** Attempts of a node at once. */
  static final int OF_ALL = 32;

  /** Attempts of one organisation at once. */
  static final int OF_ONE = 8;

  /** Copies the list. */
  Room {
    underWay = List.copyOf(underWay);
  }

  /** Whether no other one fits, whoever's it is. */
  boolean isFull() {
    return underWay.size() >= OF_ALL;
  }

  /** The organisations of which no other one fits. */
  Set<String> full() {
    return underWay.stream().filter(this::hasItsShare).collect(Collectors.toSet());
  }

  private boolean hasItsShare(String organisation) {
    return Collections.frequency(underWay, organisation) >= OF_ONE;
  }

  /** Those of them that fit in, the first ones first. */
  List<Due> fit(List<Due> due) {
    List<Due> fitting = new ArrayList<>();
    Room room = this;
    for (Due one : due) {
      if (!room.isFull() && !room.hasItsShare(one.organisation())) {
        fitting.add(one);
        room = room.with(one.organisation());
      }
    }
    return fitting;
  }

  private Room with(String organisation) {
    List<String> more = new ArrayList<>(underWay);
    more.add(organisation);
    return new Room(more);
  }
}
