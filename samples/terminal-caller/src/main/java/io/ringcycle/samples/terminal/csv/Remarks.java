package io.ringcycle.samples.terminal.csv;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what should be known about one row that is kept. */
final class Remarks {
  /** A note may have some lines; more of them point to a quotation mark that is missing. */
  private static final int MANY_LINES = 20;

  private final CsvLine line;
  private final List<RowProblem> all = new ArrayList<>();

  Remarks(CsvLine line) {
    this.line = line;
  }

  List<RowProblem> all() {
    return List.copyOf(all);
  }

  Remarks onLength(int columns) {
    int cells = line.cells().size();
    if (cells < columns) {
      note(
          "There are " + cells + " cells for " + columns + " columns; the rest is taken as blank.");
    }
    if (line.longestBreaks() >= MANY_LINES) {
      note(
          "One cell runs over more than "
              + line.longestBreaks()
              + " lines. If it should not, a quotation mark is missing and other rows are in it.");
    }
    return this;
  }

  Remarks onName(PersonName name) {
    if (name.display().isEmpty()) {
      note("There is no name.");
    }
    if (name.changed()) {
      note("Invisible characters were taken out of the name.");
    }
    if (name.isDamaged()) {
      note("The name has characters that could not be read.");
    }
    return this;
  }

  Remarks onNumber(PickedNumber picked) {
    String refusals = String.join(" ", picked.refusals());
    if (picked.number().isEmpty()) {
      String why = refusals.isEmpty() ? "There is no phone number." : refusals;
      all.add(RowProblem.notCallable(line.number(), why));
    } else if (!refusals.isEmpty()) {
      note(refusals + " Used instead: " + picked.from().map(Column::name).orElse("") + ".");
    }
    return this;
  }

  Remarks onTimeZone(String cell, Optional<ZoneId> zone) {
    if (!cell.isBlank() && zone.isEmpty()) {
      note("The time zone is not known; it is kept with the details.");
    }
    return this;
  }

  Remarks onUnclear(List<Column> unclear) {
    if (!unclear.isEmpty()) {
      String names = unclear.stream().map(Column::name).collect(Collectors.joining(", "));
      note("Neither yes nor no, so taken as yes, not to be rung: " + names + ".");
    }
    return this;
  }

  Remarks onDeath(boolean died) {
    if (died) {
      note("Marked as deceased, so not to be rung.");
    }
    return this;
  }

  private void note(String what) {
    all.add(RowProblem.noted(line.number(), what));
  }
}
