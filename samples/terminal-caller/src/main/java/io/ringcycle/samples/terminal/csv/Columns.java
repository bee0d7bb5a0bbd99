package io.ringcycle.samples.terminal.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a file, each with its meaning. */
record Columns(List<Column> all) {
  /** With a number behind it that makes it unique, it is still no longer than 100 characters. */
  private static final int LONGEST_NAME = 90;

  /** Only one column can have such a meaning; the others stay with the details. */
  private static final Set<Meaning> SINGLE =
      Set.of(
          Meaning.EXTERNAL_ID,
          Meaning.FULL_NAME,
          Meaning.FIRST_NAME,
          Meaning.LAST_NAME,
          Meaning.EMAIL,
          Meaning.TIME_ZONE,
          Meaning.TAGS,
          Meaning.NOTES);

  static Columns of(CsvLine header) {
    var all = new ArrayList<Column>();
    Map<String, Integer> seen = new HashMap<>();
    for (int index = 0; index < header.cells().size(); index++) {
      String name = name(header.cells().get(index), index);
      int nth = seen.merge(name, 1, Integer::sum);
      String unique = nth == 1 ? name : name + " (" + nth + ")";
      all.add(new Column(index, unique, HeaderWords.meaning(name)));
    }
    return new Columns(List.copyOf(all)).withSingleMeanings();
  }

  Optional<Column> the(Meaning meaning) {
    return all.stream().filter(column -> column.means(meaning)).findFirst();
  }

  List<Column> every(Meaning meaning) {
    return all.stream().filter(column -> column.means(meaning)).toList();
  }

  List<Column> phones() {
    return all.stream()
        .filter(column -> column.meaning().isPhone())
        .sorted(Comparator.comparing(Column::meaning))
        .toList();
  }

  boolean anyIsKnown() {
    return all.stream().anyMatch(column -> !column.means(Meaning.DETAIL));
  }

  /** One column holds the numbers to ring; other phone columns stay with the details. */
  Columns withPhone(Column chosen) {
    return new Columns(all.stream().map(column -> ifChosen(column, chosen)).toList());
  }

  private static Column ifChosen(Column column, Column chosen) {
    if (column.equals(chosen)) {
      return column.as(Meaning.CHOSEN_PHONE);
    }
    return column.meaning().isPhone() ? column.as(Meaning.DETAIL) : column;
  }

  private Columns withSingleMeanings() {
    return new Columns(all.stream().map(this::unlessAnotherComesFirst).toList());
  }

  private Column unlessAnotherComesFirst(Column column) {
    boolean stays = !SINGLE.contains(column.meaning()) || column.equals(first(column.meaning()));
    return stays ? column : column.as(Meaning.DETAIL);
  }

  private Column first(Meaning meaning) {
    return every(meaning).stream()
        .min(Comparator.comparingInt(column -> HeaderWords.rank(column.name(), meaning)))
        .orElseThrow();
  }

  private static String name(String cell, int index) {
    String name = CleanText.of(cell).text();
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return shown.isBlank() ? "column " + (index + 1) : shown.strip();
  }
}
