package io.ringcycle.server.csv;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.server.csv.Rows.Row;
import io.ringcycle.server.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads a person from a row.
 *
 * @param ids who somebody is of whom only a name and a number are known
 */
record RowReader(
    Columns columns, PhoneNumbers numbers, BiFunction<String, PhoneNumber, SupporterId> ids) {
  /** A name is one line, however the cell is broken. */
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*;\\s*");

  /**
   * The person; {@link IllegalArgumentException} and {@link ProblemException} say what is wrong.
   */
  Supporter person(Row row) {
    List<String> cells = row.cells();
    if (cells.size() > columns.count()) {
      throw new IllegalArgumentException(
          "the row has more cells than the file has columns, so that they may be mixed up");
    }
    String name = name(cells);
    NumberGiven contact = NewSupporter.contact(columns.cell(cells, Field.NUMBER), numbers);
    NewSupporter words =
        new NewSupporter(
            id(cells, name, contact).value(),
            name,
            columns.cell(cells, Field.NUMBER),
            List.copyOf(tags(cells)),
            zone(cells).orElse(null),
            columns.details(cells));
    return words.supporter(numbers).reachedBy(contact);
  }

  private SupporterId id(List<String> cells, String name, NumberGiven contact) {
    String id = columns.cell(cells, Field.ID);
    if (!id.isEmpty()) {
      return new SupporterId(id);
    } else if (contact instanceof NumberGiven.Usable usable) {
      return ids.apply(name, usable.number());
    }
    throw new IllegalArgumentException(
        "the row has neither an id nor a number that can be dialled, so nobody can tell who it is");
  }

  private String name(List<String> cells) {
    String whole = columns.cell(cells, Field.NAME);
    String first = columns.cell(cells, Field.FIRST_NAME);
    String last = columns.cell(cells, Field.LAST_NAME);
    return SPACES.matcher(whole.isEmpty() ? first + " " + last : whole).replaceAll(" ").strip();
  }

  private Set<String> tags(List<String> cells) {
    Set<String> tags = new LinkedHashSet<>();
    for (String tag : BETWEEN_TAGS.split(columns.cell(cells, Field.TAGS))) {
      if (!tag.isBlank()) {
        tags.add(tag.strip());
      }
    }
    return tags;
  }

  private Optional<String> zone(List<String> cells) {
    return Optional.of(columns.cell(cells, Field.TIME_ZONE)).filter(words -> !words.isEmpty());
  }
}
