package io.ringcycle.samples.terminal;

import io.ringcycle.samples.terminal.csv.CallListFile;
import io.ringcycle.samples.terminal.csv.Column;
import io.ringcycle.samples.terminal.csv.FileUnderstanding;
import io.ringcycle.samples.terminal.csv.Meaning;
import io.ringcycle.samples.terminal.csv.RowProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what was found in a file: nothing is lost without a word. */
final class FileReport {
  private static final int SHOWN = 12;

  private final Screen screen;

  FileReport(Screen screen) {
    this.screen = screen;
  }

  /** How the file was read, the sums, and the rows worth a word; all of them if asked for. */
  void show(ListFile list, boolean all) {
    CallListFile file = list.file();
    screen.heading("List " + list.name());
    understood(file.understanding());
    long notCallable = file.rows().stream().filter(row -> !row.isCallable()).count();
    screen.text(
        "",
        "Rows in the file: "
            + file.rowsInFile()
            + ", on the list: "
            + file.rows().size()
            + ", left out: "
            + file.rowsLeftOut()
            + ", on the list but not to be called: "
            + notCallable);
    problems(file.problems(), all ? Integer.MAX_VALUE : SHOWN);
  }

  private void understood(FileUnderstanding file) {
    String delimiter = file.delimiter() == '\t' ? "tab" : "\"" + file.delimiter() + "\"";
    screen.line("Read as " + file.charset() + ", columns separated by " + delimiter + ":");
    screen.text(
        "  ", file.columns().stream().map(FileReport::column).collect(Collectors.joining(", ")));
    if (file.damagedCharacters() > 0) {
      screen.refused(file.damagedCharacters() + " characters could not be read");
    }
  }

  private static String column(Column column) {
    String meaning = column.meaning().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return column.meaning() == Meaning.DETAIL ? column.name() : column.name() + " = " + meaning;
  }

  private void problems(List<RowProblem> problems, int most) {
    problems.stream().limit(most).forEach(this::problem);
    if (problems.size() > most) {
      screen.line("  ... and " + (problems.size() - most) + " more: --check shows them all");
    }
  }

  private void problem(RowProblem problem) {
    String severity =
        switch (problem.severity()) {
          case LEFT_OUT -> "left out";
          case NOT_CALLABLE -> "not callable";
          case NOTED -> "noted";
        };
    screen.text("  ", "line " + problem.line() + ", " + severity + ": " + problem.what());
  }
}
