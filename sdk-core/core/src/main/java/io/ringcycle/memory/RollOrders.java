package io.ringcycle.memory;

import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The places of the live members of a list, by what has happened to them last. */
final class RollOrders {
  private final Map<Happening, Marks<Integer>> orders = new EnumMap<>(Happening.class);

  RollOrders() {
    for (Happening what : Happening.values()) {
      orders.put(what, new Marks<>(any -> 0));
    }
  }

  Marks<Integer> by(Happening what) {
    return Optional.ofNullable(orders.get(what)).orElseThrow();
  }

  void put(MemberRow row) {
    for (Happening what : Happening.values()) {
      mark(what, row).ifPresent(mark -> by(what).put(mark, (int) row.place()));
    }
  }

  void remove(MemberRow row) {
    for (Happening what : Happening.values()) {
      mark(what, row).ifPresent(mark -> by(what).remove(mark, (int) row.place()));
    }
  }

  private static Optional<Mark> mark(Happening what, MemberRow row) {
    return what.markOf(row).filter(any -> row.live());
  }
}
