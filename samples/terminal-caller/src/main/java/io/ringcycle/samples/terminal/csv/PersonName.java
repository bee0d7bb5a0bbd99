package io.ringcycle.samples.terminal.csv;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to call a person.
 *
 * @param display the whole name as the file has it, if it has any
 * @param first the first name, only where a column says so
 * @param changed whether characters were taken out that could disturb a screen
 */
record PersonName(Optional<String> display, Optional<String> first, boolean changed) {

  static PersonName of(CsvLine line, Columns columns) {
    CleanText full = cell(line, columns, Meaning.FULL_NAME);
    CleanText first = cell(line, columns, Meaning.FIRST_NAME);
    CleanText last = cell(line, columns, Meaning.LAST_NAME);
    String joined =
        Stream.of(first, last)
            .flatMap(part -> part.present().stream())
            .collect(Collectors.joining(" "));
    boolean bothParts = first.present().isPresent() && last.present().isPresent();
    Optional<String> display =
        bothParts ? Optional.of(joined) : full.present().or(() -> Optional.of(joined));
    return new PersonName(
        display.filter(name -> !name.isEmpty()),
        first.present(),
        full.changed() || first.changed() || last.changed());
  }

  boolean isDamaged() {
    return display.filter(name -> name.indexOf('\uFFFD') >= 0).isPresent();
  }

  private static CleanText cell(CsvLine line, Columns columns, Meaning meaning) {
    return CleanText.of(columns.the(meaning).map(line::cell).orElse(""));
  }
}
