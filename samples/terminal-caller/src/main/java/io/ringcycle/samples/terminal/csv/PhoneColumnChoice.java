package io.ringcycle.samples.terminal.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settles which columns hold the numbers to ring, or says why that cannot be settled. */
final class PhoneColumnChoice {
  private static final String HOW_TO_CHOOSE =
      " Choose with --phone-column, by name or as \"column 3\".";

  private static final int NAMED = 40;
  private static final int LONGEST_NAME = 60;

  private PhoneColumnChoice() {}

  static Columns settled(Columns columns, Optional<String> wanted) throws RefusedFile {
    return wanted.isPresent()
        ? columns.withPhone(named(columns, wanted.get()))
        : unambiguous(columns);
  }

  private static Column named(Columns columns, String wanted) throws RefusedFile {
    List<Column> exact =
        columns.all().stream().filter(column -> column.name().equals(wanted.strip())).toList();
    List<Column> found =
        exact.isEmpty()
            ? columns.all().stream().filter(column -> isNamed(column, wanted)).toList()
            : exact;
    refuseTwins(found);
    if (found.isEmpty()) {
      throw new RefusedFile(
          FileProblem.UNKNOWN_PHONE_COLUMN,
          "There is no column \"" + wanted + "\". The columns are: " + names(columns.all()) + ".");
    }
    return found.get(0);
  }

  private static boolean isNamed(Column column, String wanted) {
    String plain = HeaderWords.plain(wanted);
    return !plain.isEmpty()
        && (HeaderWords.plain(column.name()).equals(plain)
            || plain.equals("column" + (column.index() + 1)));
  }

  private static Columns unambiguous(Columns columns) throws RefusedFile {
    List<Column> phones = columns.phones();
    if (phones.isEmpty()) {
      throw refusedWithoutPhones(columns);
    }
    for (Column phone : phones) {
      if (!phone.means(Meaning.OTHER_PHONE)) {
        refuseTwins(columns.every(phone.meaning()));
      }
    }
    return columns;
  }

  private static void refuseTwins(List<Column> alike) throws RefusedFile {
    if (alike.size() > 1) {
      throw new RefusedFile(
          FileProblem.AMBIGUOUS_PHONE_COLUMNS,
          "These columns seem to mean the same: " + names(alike) + "." + HOW_TO_CHOOSE);
    }
  }

  private static RefusedFile refusedWithoutPhones(Columns columns) {
    return columns.anyIsKnown() || columns.all().stream().noneMatch(PhoneColumnChoice::isData)
        ? new RefusedFile(
            FileProblem.NO_PHONE_COLUMN,
            "No column of phone numbers was found among: "
                + names(columns.all())
                + "."
                + HOW_TO_CHOOSE)
        : new RefusedFile(
            FileProblem.NO_HEADER,
            "The first line seems to hold a person. Put a line with the names of the columns above"
                + " it, such as: Name, Phone.");
  }

  private static boolean isData(Column column) {
    boolean digits = column.name().chars().filter(Character::isDigit).count() > 5;
    return digits || column.name().indexOf('@') > 0;
  }

  private static String names(List<Column> columns) {
    String more = columns.size() > NAMED ? ", and " + (columns.size() - NAMED) + " more" : "";
    return columns.stream()
        .limit(NAMED)
        .map(column -> "\"" + brief(column.name()) + "\" (column " + (column.index() + 1) + ")")
        .collect(Collectors.joining(", ", "", more));
  }

  private static String brief(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
  }
}
