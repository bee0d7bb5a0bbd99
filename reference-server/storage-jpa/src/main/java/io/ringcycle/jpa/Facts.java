package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.jpa.Order.Value;
import io.ringcycle.jpa.row.FactEntity;
import java.util.ArrayList;
import java.util.List;

/** The statements by which facts are kept. */
final class Facts {
  private Facts() {}

  /**
   * All of one change, under one number. It is drawn when all that was looked at is held: whatever
   * a change went by has a lower one.
   */
  static List<Order> orders(List<Recorded> facts, Dialect dialect) {
    List<Order> orders = new ArrayList<>();
    for (Recorded fact : facts) {
      orders.add(order(new FactEntity(fact, 0, orders.size() + 1), dialect));
    }
    return orders;
  }

  private static Order order(FactEntity fact, Dialect dialect) {
    String number =
        fact.part() == 1
            ? dialect.drawnByName("ringcycle.change_no")
            : dialect.drawnLast("ringcycle.change_no");
    return Order.ofOneRow(
        "insert into ringcycle.fact (organisation, stream, sequence, at, author, body, part,"
            + " change_no) values (?, ?, ?, ?, ?, ?, ?, "
            + number
            + ")",
        values(fact));
  }

  private static List<Value> values(FactEntity fact) {
    return List.of(
        Values.of(fact.key().organisation()),
        Values.of(fact.key().stream()),
        Values.of(fact.key().sequence()),
        Values.of(fact.at()),
        Values.of(fact.author().map(one -> one), String.class),
        Values.of(fact.body()),
        Values.of(fact.part()));
  }
}
