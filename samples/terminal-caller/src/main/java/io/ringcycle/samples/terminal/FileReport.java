package io.ringcycle.samples.terminal;

import io.ringcycle.samples.terminal.csv.CallListFile;
import io.ringcycle.samples.terminal.csv.Column;
import io.ringcycle.samples.terminal.csv.FileUnderstanding;
import io.ringcycle.samples.terminal.csv.Meaning;
import io.ringcycle.samples.terminal.csv.RowProblem;
import java.util.Comparator;
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
    sums(file);
    if (all) {
      problems(file.problems(), Integer.MAX_VALUE);
    } else {
      problems(worstFirst(file.problems()), SHOWN);
    }
  }

  private void sums(CallListFile file) {
    long numberless = file.rows().stream().filter(row -> row.number().isEmpty()).count();
    long stopped =
        file.rows().stream().filter(row -> row.doNotCall() && row.number().isPresent()).count();
    screen.text(
        "",
        "Rows in the file: "
            + file.rowsInFile()
            + ", left out: "
            + file.rowsLeftOut()
            + ", on the list: "
            + file.rows().size());
    if (numberless + stopped > 0) {
      String why = numberless + " without a usable number, " + stopped + " marked so";
      screen.text("", "On the list but not to be called: " + why);
    }
  }

  private static List<RowProblem> worstFirst(List<RowProblem> problems) {
    return problems.stream().sorted(Comparator.comparing(RowProblem::severity)).toList();
  }

  private void understood(FileUnderstanding file) {
    String delimiter = file.delimiter() == '\t' ? "tab" : "\"" + file.delimiter() + "\"";
    screen.line("Read as " + file.charset() + ", columns separated by " + delimiter + ":");
    screen.text(
        "  ", file.columns().stream().map(FileReport::column).collect(Collectors.joining(", ")));
    if (file.damagedCharacters() > 0) {
      screen.refused(
          Words.many(Math.toIntExact(file.damagedCharacters()), "character")
              + " could not be read");
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
