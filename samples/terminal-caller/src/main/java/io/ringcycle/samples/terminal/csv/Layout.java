package io.ringcycle.samples.terminal.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the header of a file is and what separates its cells. */
record Layout(char delimiter, CsvLine header, double likelihood) {
  private static final String DELIMITERS = ",;\t|";
  private static final int LINES_LOOKED_AT = 30;
  private static final int TITLE_LINES = 5;
  private static final String SEPARATOR_LINE = "sep=";

  static Layout of(String sample) throws RefusedFile {
    if (sample.chars().allMatch(Layout::isBlankOrDelimiter)) {
      throw new RefusedFile(FileProblem.EMPTY, "The file is empty.");
    }
    Optional<Layout> mostLikely =
        candidates(sample).stream().max(Comparator.comparingDouble(Layout::likelihood));
    return mostLikely.orElseThrow(() -> CsvLines.unbalancedQuote(1));
  }

  /** Whether Excel would take this line, {@code sep=;}, as an instruction and not show it. */
  static boolean isSeparatorLine(CsvLine line) {
    return line.number() == 1 && line.cell(0).regionMatches(true, 0, SEPARATOR_LINE, 0, 4);
  }

  private static boolean isBlankOrDelimiter(int character) {
    return Character.isWhitespace(character) || DELIMITERS.indexOf(character) >= 0;
  }

  private static List<Layout> candidates(String sample) {
    var candidates = new ArrayList<Layout>();
    for (char delimiter : delimiters(sample).toCharArray()) {
      List<CsvLine> lines = CsvLines.firstOf(sample, delimiter, LINES_LOOKED_AT);
      header(lines)
          .map(header -> new Layout(delimiter, header, likelihood(header, lines)))
          .ifPresent(layout -> candidates.add(layout));
    }
    return candidates;
  }

  private static String delimiters(String sample) {
    boolean told =
        sample.length() > 5
            && sample.regionMatches(true, 0, SEPARATOR_LINE, 0, 4)
            && sample.charAt(4) != '"'
            && (sample.charAt(5) == '\r' || sample.charAt(5) == '\n');
    return told ? sample.substring(4, 5) : DELIMITERS;
  }

  private static Optional<CsvLine> header(List<CsvLine> lines) {
    List<CsvLine> filled =
        lines.stream().filter(line -> !line.isBlank() && !isSeparatorLine(line)).toList();
    return filled.stream()
        .limit(TITLE_LINES)
        .filter(Layout::couldBeHeader)
        .findFirst()
        .or(() -> filled.stream().findFirst());
  }

  /** A title above the header has one cell, and that cell is no known header. */
  private static boolean couldBeHeader(CsvLine line) {
    return line.filledCells() > 1 || known(line) > 0;
  }

  private static long known(CsvLine line) {
    return line.cells().stream()
        .filter(cell -> HeaderWords.meaning(cell) != Meaning.DETAIL)
        .count();
  }

  /** Known headers weigh most, then lines with as many cells as the header. */
  private static double likelihood(CsvLine header, List<CsvLine> lines) {
    int width = header.cells().size();
    if (width < 2) {
      return known(header) > 0 ? 0.5 : 0;
    }
    long alike = lines.stream().filter(line -> line.cells().size() == width).count();
    return 10.0 * known(header) + 5.0 * alike / lines.size() + Math.min(width, 100) / 1000.0;
  }
}
