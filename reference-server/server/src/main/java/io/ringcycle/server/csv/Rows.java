package io.ringcycle.server.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.ringcycle.server.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of a file in UTF-8, read as they come. */
final class Rows {
  private static final int FIRST_LINE = 16_000;
  private static final char MARK = '\uFEFF';

  private final Iterator<CsvRecord> records;
  private long line = 1;

  /** What is behind the header, to the end or to where it can be read no further. */
  record Row(long line, List<String> cells) {
    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  Rows(InputStream file) {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    try {
      records =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .skipEmptyLines(true)
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .iterator();
    } catch (IOException broken) {
      throw ProblemException.badInput("The file is no text in UTF-8; save it as CSV UTF-8.");
    }
  }

  /** Whichever stands most often in the first line. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(FIRST_LINE);
    if (text.read() != MARK) {
      text.reset();
      text.mark(FIRST_LINE);
    } else {
      text.mark(FIRST_LINE);
    }
    char[] first = new char[FIRST_LINE - 1];
    int length = Math.max(0, text.read(first));
    text.reset();
    String line = new String(first, 0, length).lines().findFirst().orElse("");
    return List.of(',', ';', '\t').stream()
        .max(Comparator.comparingLong(one -> line.chars().filter(each -> each == one).count()))
        .orElse(',');
  }

  /** The next one, unless the file has ended. */
  Optional<Row> next() throws BrokenFileException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return Optional.of(new Row(line, record.getFields()));
    } catch (CsvParseException broken) {
      throw new BrokenFileException(
          line, "Behind this line a quotation mark is out of place; the rest was not read.");
    } catch (UncheckedIOException broken) {
      throw new BrokenFileException(
          line, "Behind this line the file is no text in UTF-8; the rest was not read.");
    }
  }
}
