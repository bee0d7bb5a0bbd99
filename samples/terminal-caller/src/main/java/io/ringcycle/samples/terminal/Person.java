package io.ringcycle.samples.terminal;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.samples.terminal.csv.CallListRow;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.UUID;

/** A row of the list as the engine knows it. */
record Person(Supporter supporter, long line, boolean doNotCall) {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TAG = 100;

  /**
   * Whoever the row means; a name or tag beyond all measure is refused with {@link
   * IllegalArgumentException}.
   *
   * @param known by what they are known again if the row has no id
   */
  static Person of(CallListRow row, String known) {
    Words.lines(row.displayName(), Words.LONGEST_NAME, "the name");
    row.tags().forEach(tag -> Words.line(tag, LONGEST_TAG, "a tag"));
    SupporterId id = new SupporterId(hasId(row) ? row.externalId().orElseThrow() : hidden(known));
    Supporter supporter =
        new Supporter(
            id,
            row.displayName(),
            number(row),
            new LinkedHashSet<>(row.tags()),
            Details.of(row).kept());
    return new Person(supporter, row.line(), row.doNotCall());
  }

  static boolean hasId(CallListRow row) {
    return row.externalId()
        .filter(id -> id.length() <= LONGEST_ID && !Words.isBlank(id))
        .isPresent();
  }

  /** Name and number, however the number is written this time. */
  static String known(CallListRow row) {
    String number = row.number().map(PhoneNumber::e164).orElse(row.numberAsWritten());
    return row.displayName() + "\n" + number;
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
}
