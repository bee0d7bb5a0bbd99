package io.ringcycle.fold;

import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import java.util.List;
import java.util.Optional;

/** The rows so far, those of the change at hand included. */
public interface Rows {
  /** The row of that key. */
  <R extends Row> Optional<R> find(RowKey<R> key);

  /** Replaces the row of the same key. */
  void put(Row row);

  /** Every membership that somebody has or had. */
  List<MemberRow> memberships(SupporterId supporter);

  /** Everybody whose number it is. */
  List<SupporterId> peopleAt(NumberKey number);

  /** Calls to a number, the latest intent first. */
  List<CallRow> callsTo(NumberKey number);

  /** Every contact with a person. */
  List<ContactRow> contactsWith(SupporterId supporter);

  /** The row of that key, which must be there: the facts say so. */
  default <R extends Row> R get(RowKey<R> key) {
    return find(key).orElseThrow(() -> new IllegalStateException("the facts lack " + key));
  }
}
