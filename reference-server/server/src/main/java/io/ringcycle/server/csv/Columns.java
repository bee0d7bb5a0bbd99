package io.ringcycle.server.csv;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.problem.ProblemException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a file means what. */
final class Columns {
  private final List<String> headers;
  private final Map<Field, Integer> fields = new HashMap<>();
  private final Map<String, Integer> details = new LinkedHashMap<>();

  /**
   * By the headers alone, but where somebody says otherwise.
   *
   * @param said each a header, a colon, and what it means
   */
  Columns(List<String> headers, List<String> said) {
    this.headers = headers.stream().map(String::strip).map(Formulas::bare).toList();
    Map<String, Field> chosen = chosen(said);
    Set<Field> taken = EnumSet.noneOf(Field.class);
    taken.addAll(chosen.values());
    for (int at = 0; at < this.headers.size(); at++) {
      String header = this.headers.get(at);
      Optional<Field> here = Optional.ofNullable(chosen.get(header));
      Field guess = Field.of(header);
      put(at, header, here.orElse(taken.contains(guess) ? Field.DETAIL : guess));
    }
    if (!has(Field.ID) && !has(Field.NUMBER)) {
      throw ProblemException.badInput(
          "No column was found that is an id or a number. The first line must name the columns;"
              + " say which is which by map=Header:number.");
    }
  }

  private Map<String, Field> chosen(List<String> said) {
    Map<String, Field> chosen = new HashMap<>();
    for (String one : said) {
      int colon = one.lastIndexOf(':');
      String header = one.substring(0, Math.max(colon, 0)).strip();
      if (!headers.contains(header)) {
        throw ProblemException.badInput(
            "A map names a header of the file, a colon and a field: map=Header:number.");
      }
      chosen.put(header, Given.word(Field.class, one.substring(colon + 1).strip(), "field"));
    }
    return chosen;
  }

  /** Of two columns that mean the same, the first does. */
  private void put(int at, String header, Field field) {
    boolean isDetail = field == Field.DETAIL || fields.containsKey(field);
    if (field == Field.IGNORE || (isDetail && header.isEmpty())) {
      return;
    }
    if (isDetail) {
      details.putIfAbsent(header, at);
    } else {
      fields.put(field, at);
    }
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  int count() {
    return headers.size();
  }

  /** What a row says of a field; nothing where it says nothing. */
  String cell(List<String> row, Field field) {
    return Optional.ofNullable(fields.get(field)).map(at -> cell(row, at)).orElse("");
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? Formulas.bare(row.get(at).strip()) : "";
  }

  /** What else a row says, by header. */
  Map<String, String> details(List<String> row) {
    Map<String, String> all = new LinkedHashMap<>();
    details.forEach(
        (header, at) -> {
          String words = cell(row, at);
          if (!words.isEmpty()) {
            all.put(header, words);
          }
        });
    return all;
  }
}
