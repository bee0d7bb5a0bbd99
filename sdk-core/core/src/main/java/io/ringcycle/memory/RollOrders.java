package io.ringcycle.memory;

import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The places of the live members of a list, by what has happened to them last. */
record RollOrders(Marks<Integer> contacted, Marks<Integer> attempted, Marks<Integer> cameBack) {
  RollOrders() {
    this(new Marks<>(), new Marks<>(), new Marks<>());
  }

  void put(MemberRow row) {
    each(row, (order, mark) -> order.put(mark, (int) row.place()));
  }

  void remove(MemberRow row) {
    each(row, Marks::remove);
  }

  private void each(MemberRow row, BiConsumer<Marks<Integer>, Mark> change) {
    if (row.live()) {
      mark(row, row.contactedAt()).ifPresent(mark -> change.accept(contacted, mark));
      mark(row, row.attemptedAt()).ifPresent(mark -> change.accept(attempted, mark));
      mark(row, row.cameBackAt()).ifPresent(mark -> change.accept(cameBack, mark));
    }
  }

  private static Optional<Mark> mark(MemberRow row, Optional<Instant> at) {
    return at.map(instant -> new Mark(instant, row.place()));
  }
}
