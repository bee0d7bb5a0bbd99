package io.ringcycle.samples.terminal.csv;

import io.ringcycle.model.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The people kept so far. The same person a second time is left out, and whoever must not be rung
 * by either row must not be rung; different people on one number are all kept.
 */
final class People {
  private final List<CallListRow> rows = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byNameAndNumber = new HashMap<>();
  private final Map<PhoneNumber, Long> firstLineOfNumber = new HashMap<>();

  List<CallListRow> rows() {
    return rows;
  }

  /** Why the row is left out, if it is. */
  Optional<String> leftOut(CallListRow row) {
    Optional<Integer> same = row.externalId().map(byId::get);
    if (same.isPresent()) {
      return Optional.of("The same id is on line " + merged(same.get(), row));
    }
    Optional<Integer> alike = nameAndNumber(row).map(byNameAndNumber::get);
    return alike.map(index -> "The same name and number are on line " + merged(index, row));
  }

  /** Keeps the row; tells the line of another person on its number. */
  Optional<Long> keep(CallListRow row) {
    int index = rows.size();
    rows.add(row);
    row.externalId().ifPresent(id -> byId.put(id, index));
    nameAndNumber(row).ifPresent(key -> byNameAndNumber.put(key, index));
    return row.number().map(number -> firstLineOfNumber.putIfAbsent(number, row.line()));
  }

  private String merged(int index, CallListRow left) {
    CallListRow kept = rows.get(index);
    if (!left.doNotCall() || kept.doNotCall()) {
      return kept.line() + ".";
    }
    rows.set(index, kept.markedDoNotCall());
    return kept.line() + ", which is now marked as not to be rung.";
  }

  private static Optional<String> nameAndNumber(CallListRow row) {
    return row.number()
        .map(number -> number.e164() + " " + row.displayName().toLowerCase(Locale.ROOT));
  }
}
