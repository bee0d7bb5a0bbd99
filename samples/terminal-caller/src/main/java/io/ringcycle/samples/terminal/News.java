package io.ringcycle.samples.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not as it was last time.
 *
 * @param sentence what it is
 * @param details whom it is about, line by line; may be empty
 */
record News(String sentence, List<String> details) {
  private static final int SHOWN = 12;

  News {
    details = List.copyOf(details);
  }

  static News of(String sentence) {
    return new News(sentence, List.of());
  }

  void show(Screen screen) {
    screen.text("", sentence);
    details.forEach(detail -> screen.text("  ", detail));
  }

  /** As many as leave room on a screen for the rest. */
  static List<String> first(List<String> all) {
    List<String> first = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
    if (all.size() > SHOWN) {
      first.add("... and " + (all.size() - SHOWN) + " more");
    }
    return first;
  }
}
