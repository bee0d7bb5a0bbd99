package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

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
    List<? extends Stored<?>> page = page(table, owner, List.of());
    while (!page.isEmpty()) {
      page.forEach(consumer);
      List<Object> last = table.place(page.get(page.size() - 1));
      entities.clear();
      page = page(table, owner, last);
    }
  }

  private List<? extends Stored<?>> page(KeyedTable table, Object owner, List<Object> after) {
    String text =
        "select e from %s e where e.%s = :owner%s order by e.%s"
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
    return question.first(size).all();
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
