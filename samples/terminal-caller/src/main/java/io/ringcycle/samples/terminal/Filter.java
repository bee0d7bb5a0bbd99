package io.ringcycle.samples.terminal;

import io.ringcycle.model.Status;
import io.ringcycle.view.SupporterView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds those of one status, or else those with a word in their name or tags. */
record Filter(Seat seat) {
  /** What may be asked for. */
  static final String HELP =
      Arrays.stream(Status.values())
          .map(Words::status)
          .collect(Collectors.joining(", ", "Give a part of a name or tag, or a status: ", "."));

  List<SupporterView> of(String wanted) {
    Set<Status> statuses = statuses(wanted.toLowerCase(Locale.ROOT));
    if (wanted.isEmpty() || !statuses.isEmpty()) {
      return seat.everybody(statuses);
    }
    return seat.everybody().stream().filter(one -> has(one, wanted)).toList();
  }

  private static Set<Status> statuses(String wanted) {
    return Arrays.stream(Status.values())
        .filter(status -> !wanted.isEmpty() && Words.status(status).startsWith(wanted))
        .collect(Collectors.toSet());
  }

  private static boolean has(SupporterView one, String word) {
    return Spelling.has(one.supporter().name(), word)
        || one.supporter().tags().stream().anyMatch(tag -> Spelling.has(tag, word));
  }
}
