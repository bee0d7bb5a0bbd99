package io.ringcycle.samples.terminal;

import io.ringcycle.view.ContactView;
import io.ringcycle.view.SupporterView;
import java.util.List;

/** What is known of somebody, below their line. */
record Card(Seat seat, SupporterView one) {
  /** As many details as leave room on a screen for the rest. */
  static final int SHORT = 12;

  private static final String INDENT = "      ";
  private static final int LONGEST = 400;

  /** Tags, details and what was logged last; says so if details are left out. */
  void show(int mostDetails) {
    if (!one.supporter().tags().isEmpty()) {
      field("tags", String.join(", ", one.supporter().tags()));
    }
    one.supporter().details().entrySet().stream()
        .limit(mostDetails)
        .forEach(detail -> field(detail.getKey(), detail.getValue()));
    int more = one.supporter().details().size() - mostDetails;
    if (more > 0) {
      seat.screen().line(INDENT + "... and " + more + " more: e " + one.place() + " shows them");
    }
    List<ContactView> logs = seat.session().contacts().with(one.id());
    if (!logs.isEmpty()) {
      field("last log", seat.words().logged(logs.get(logs.size() - 1), seat.now()));
    }
  }

  private void field(String name, String value) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + " ..." : value;
    seat.screen().text(INDENT, name + ": " + shown);
  }
}
