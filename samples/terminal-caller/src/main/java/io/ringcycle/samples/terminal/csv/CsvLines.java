package io.ringcycle.samples.terminal.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The records of a text, one after the other. */
final class CsvLines implements Closeable {
  private final CsvLineHandler handler = new CsvLineHandler();
  private final CsvReader<CsvLine> csv;
  private final Iterator<CsvLine> lines;

  /** Reads to the end; stops at a quotation mark that is out of place. */
  CsvLines(Reader text, char delimiter) {
    this.csv = settings(delimiter).allowUnclosedQuote(false).build(handler, text);
    this.lines = csv.iterator();
  }

  /** The first records of a text that may end in the middle of one, as far as they can be read. */
  static List<CsvLine> firstOf(String sample, char delimiter, int atMost) {
    var first = new ArrayList<CsvLine>(atMost);
    var records =
        settings(delimiter).allowUnclosedQuote(true).build(new CsvLineHandler(), sample).iterator();
    try {
      while (first.size() < atMost && records.hasNext()) {
        first.add(records.next());
      }
      return first;
    } catch (CsvParseException broken) {
      return first;
    }
  }

  boolean hasNext() throws IOException {
    return guarded(lines::hasNext);
  }

  CsvLine next() throws IOException {
    return guarded(lines::next);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private <T> T guarded(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (CsvParseException broken) {
      throw unbalancedQuote(handler.lineOfNextCell());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  static RefusedFile unbalancedQuote(long line) {
    return new RefusedFile(
        FileProblem.UNBALANCED_QUOTE,
        "A cell that begins on line "
            + line
            + " cannot be read to its end: its quotation mark is not closed, or text follows the"
            + " closing one. Write a quotation mark inside a cell twice (\"\").");
  }

  private static CsvReader.CsvReaderBuilder settings(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private interface Step<T> {
    T take();
  }
}
