package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Goes through the rows of one owner in a table, by key, a page at a time. */
final class Walk {
  private final EntityManager entities;
  private final int size;

  /** By pages of that size. */
  Walk(EntityManager entities, int size) {
    this.entities = entities;
    this.size = size;
  }

  void through(KeyedTable table, Object owner, Consumer<Stored<?>> consumer) {
    new Paged<Stored<?>>(last -> page(table, owner, last)).forEachRemaining(consumer);
  }

  /** The same for whoever asks for one after the other. */
  Stream<Stored<?>> rows(KeyedTable table, Object owner) {
    return Paged.stream(new Paged<>(last -> page(table, owner, last)));
  }

  private List<Stored<?>> page(KeyedTable table, Object owner, Optional<Stored<?>> last) {
    List<Object> after = last.map(table::place).orElse(List.of());
    String text =
        "select e from %1$s e where e.%2$s = :owner%3$s order by e.%2$s, e.%4$s"
            .formatted(
                table.type().getSimpleName(),
                table.owner(),
                beyond(table.order(), after.size()),
                String.join(", e.", table.order()));
    Asked<? extends Stored<?>> question =
        new Asked<>(entities, text, table.type()).with("owner", owner);
    for (int at = 0; at < after.size(); at++) {
      question.with("after" + at, after.get(at));
    }
    return List.copyOf(question.first(size).all());
  }

  private static String beyond(List<String> order, int known) {
    return switch (known) {
      case 0 -> "";
      case 1 -> " and e.%s > :after0".formatted(order.get(0));
      default ->
          " and e.%1$s >= :after0 and (e.%1$s > :after0 or e.%2$s > :after1)"
              .formatted(order.get(0), order.get(1));
    };
  }
}
