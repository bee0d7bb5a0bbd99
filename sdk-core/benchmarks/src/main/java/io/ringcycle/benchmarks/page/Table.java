package io.ringcycle.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of a page, row by row. */
public final class Table {
  private final List<String> lines = new ArrayList<>();

  private Table(List<String> headings) {
    lines.add(line(headings.stream()));
    lines.add(line(headings.stream().map(any -> "---")));
  }

  public static Table of(List<String> headings) {
    return new Table(headings);
  }

  public static Table of(String... headings) {
    return new Table(List.of(headings));
  }

  public Table row(List<String> cells) {
    lines.add(line(cells.stream()));
    return this;
  }

  public Table row(String... cells) {
    return row(List.of(cells));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
