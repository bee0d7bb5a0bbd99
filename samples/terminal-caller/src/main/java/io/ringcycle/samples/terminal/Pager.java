package io.ringcycle.samples.terminal;

import java.util.List;

/** Shows a long list page by page to whoever sits at a terminal, and to a program at once. */
record Pager(Screen screen, Keyboard keyboard) {
  /** As many rows as most screens have room for. */
  static final int ROWS = 40;

  void show(List<String> lines) {
    for (int from = 0; from < lines.size() && isWanted(from, lines.size()); from += ROWS) {
      lines.subList(from, Math.min(lines.size(), from + ROWS)).forEach(screen::line);
    }
  }

  private boolean isWanted(int shown, int all) {
    return shown == 0
        || !keyboard.isTerminal()
        || keyboard.ask(screen, shown + " of " + all + "; Enter: more, q: stop ").isEmpty();
  }
}
