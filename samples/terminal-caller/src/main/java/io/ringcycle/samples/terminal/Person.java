package io.ringcycle.samples.terminal;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.samples.terminal.csv.CallListRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of the list as the engine knows it. */
record Person(Supporter supporter, long line, boolean doNotCall) {
  private static final int LONGEST_ID = 200;

  /** Everybody on the list, in its order, each under an id of their own. */
  static List<Person> of(List<CallListRow> rows) {
    Map<String, Integer> seen = new HashMap<>();
    List<Person> people = new ArrayList<>();
    for (CallListRow row : rows) {
      String known = row.displayName() + "\n" + numberOf(row);
      int nth = hasId(row) ? 1 : seen.merge(known, 1, Integer::sum);
      people.add(of(row, nth == 1 ? known : known + "\n" + nth));
    }
    return people;
  }

  /** However it is written this time. */
  private static String numberOf(CallListRow row) {
    return row.number().map(PhoneNumber::e164).orElse(row.numberAsWritten());
  }

  private static Person of(CallListRow row, String known) {
    SupporterId id = new SupporterId(hasId(row) ? row.externalId().orElseThrow() : hidden(known));
    Supporter supporter =
        new Supporter(
            id, row.displayName(), number(row), new LinkedHashSet<>(row.tags()), details(row));
    return new Person(supporter, row.line(), row.doNotCall());
  }

  private static boolean hasId(CallListRow row) {
    return row.externalId()
        .filter(id -> id.length() <= LONGEST_ID && !io.ringcycle.model.Words.isBlank(id))
        .isPresent();
  }

  /** Rows without an id are known again by name and number; the id itself tells neither. */
  private static String hidden(String known) {
    return UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)).toString();
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
