package io.ringcycle.samples.terminal;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.samples.terminal.csv.CallListRow;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;

/** Makes a supporter of a row. */
final class Person {
  private Person() {}

  static Supporter of(CallListRow row) {
    return new Supporter(
        id(row), row.displayName(), number(row), new LinkedHashSet<>(row.tags()), details(row));
  }

  /** Rows without an id are known again by name and number; the id itself tells neither. */
  static SupporterId id(CallListRow row) {
    String known = row.displayName() + "\n" + row.numberAsWritten();
    return new SupporterId(
        row.externalId()
            .filter(id -> id.length() <= 200)
            .orElseGet(
                () -> UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)).toString()));
  }

  private static NumberGiven number(CallListRow row) {
    if (row.number().isPresent()) {
      return new NumberGiven.Usable(row.number().get());
    }
    return row.numberAsWritten().isBlank()
        ? new NumberGiven.Missing()
        : new NumberGiven.Unusable(row.numberAsWritten(), "it cannot be dialled");
  }

  private static Map<String, String> details(CallListRow row) {
    Map<String, String> details = new LinkedHashMap<>();
    row.email().ifPresent(email -> details.put("email", email));
    row.notes().ifPresent(notes -> details.put("notes", notes));
    details.putAll(row.details());
    return details;
  }
}
