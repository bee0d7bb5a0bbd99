package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import io.ringcycle.spi.storage.RowKey;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A table that one can go through in the order of its keys.
 *
 * @param type its class
 * @param key the type of the keys
 * @param owner the attribute that names whose rows they are
 * @param order the attributes that name a row among those of its owner
 * @param naming makes a key of the owner's id and of what the order names
 */
record KeyedTable(
    Class<? extends Stored<?>> type,
    Class<? extends RowKey<?>> key,
    String owner,
    List<String> order,
    BiFunction<String, List<Object>, RowKey<?>> naming) {

  /** As the database calls it. */
  String name() {
    return Fields.table(type);
  }

  /** The key of a row; empty if no row could ever have such a key. */
  Optional<RowKey<?>> keyOf(String ownerId, Stored<?> row) {
    try {
      return Optional.of(naming.apply(ownerId, place(row)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** Where a row stands among those of its owner. */
  List<Object> place(Stored<?> row) {
    if (order.equals(List.of("id"))) { // which is not what names it in its table
      return List.of(Columns.of(row).get("id").orElse(""));
    }
    List<Object> values = row.rowId().values();
    return values.subList(values.size() - order.size(), values.size());
  }
}
