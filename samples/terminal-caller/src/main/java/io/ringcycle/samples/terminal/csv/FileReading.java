package io.ringcycle.samples.terminal.csv;

import io.ringcycle.phonenumbers.PhoneNumbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass through a file, line by line. */
final class FileReading {
  private final TextEncoding encoding;
  private final Layout layout;
  private final Columns columns;
  private final RowReader reader;
  private final People people = new People();
  private final List<RowProblem> problems = new ArrayList<>();
  private int blankLines;
  private int rowsInFile;

  private FileReading(TextEncoding encoding, Layout layout, Columns columns, PhoneNumbers numbers) {
    this.encoding = encoding;
    this.layout = layout;
    this.columns = columns;
    this.reader = RowReader.of(columns, numbers);
  }

  static CallListFile of(Path file, PhoneNumbers numbers, Optional<String> phoneColumn)
      throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    Layout layout = Layout.of(encoding.sample(file));
    Columns columns = PhoneColumnChoice.settled(Columns.of(layout.header()), phoneColumn);
    var reading = new FileReading(encoding, layout, columns, numbers);
    try (var lines = new CsvLines(encoding.reader(file), layout.delimiter())) {
      reading.readAll(lines);
    }
    return reading.result();
  }

  /** A row waits for the next one, since only the last can be a total. */
  private void readAll(CsvLines lines) throws IOException {
    Optional<CsvLine> waiting = Optional.empty();
    while (lines.hasNext()) {
      CsvLine line = lines.next();
      if (isRow(line)) {
        waiting.ifPresent(row -> readRow(row, false));
        waiting = Optional.of(line);
      }
    }
    waiting.ifPresent(row -> readRow(row, true));
  }

  private boolean isRow(CsvLine line) {
    boolean below = line.number() > layout.header().number();
    if (line.number() < layout.header().number()) {
      noteTitle(line);
    }
    blankLines += below && line.isBlank() ? 1 : 0;
    return below && !line.isBlank();
  }

  private void noteTitle(CsvLine line) {
    if (!line.isBlank() && !Layout.isSeparatorLine(line)) {
      problems.add(RowProblem.noted(line.number(), "This stands above the names of the columns."));
    }
  }

  private void readRow(CsvLine line, boolean last) {
    rowsInFile++;
    LeftOut.why(line, layout.header(), columns, last)
        .ifPresentOrElse(why -> leaveOut(line, why), () -> readPerson(line));
  }

  private void readPerson(CsvLine line) {
    RowReading reading = reader.read(line);
    people.leftOut(reading.row()).ifPresentOrElse(why -> leaveOut(line, why), () -> keep(reading));
  }

  private void keep(RowReading reading) {
    problems.addAll(reading.problems());
    long line = reading.row().line();
    people
        .keep(reading.row())
        .ifPresent(
            other ->
                problems.add(RowProblem.noted(line, "Shares a number with line " + other + ".")));
  }

  private void leaveOut(CsvLine line, String why) {
    problems.add(RowProblem.leftOut(line.number(), why));
  }

  private CallListFile result() {
    var understanding =
        new FileUnderstanding(
            encoding.charset(),
            encoding.damaged(),
            layout.delimiter(),
            layout.header().number(),
            columns.all(),
            blankLines);
    List<CallListRow> rows = people.rows();
    return new CallListFile(rows, problems, understanding, rowsInFile, leftOut());
  }

  private int leftOut() {
    return Math.toIntExact(
        problems.stream()
            .filter(problem -> problem.severity() == RowProblem.Severity.LEFT_OUT)
            .count());
  }
}
