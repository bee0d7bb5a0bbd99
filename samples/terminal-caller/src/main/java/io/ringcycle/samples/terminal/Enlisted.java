package io.ringcycle.samples.terminal;

import io.ringcycle.samples.terminal.csv.CallListRow;
import io.ringcycle.samples.terminal.csv.RowProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes people of rows, each under an id of their own; a row that makes nobody is reported. */
final class Enlisted {
  private final List<Person> people = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Enlisted() {}

  static Enlisted of(List<CallListRow> rows) {
    Enlisted all = new Enlisted();
    rows.forEach(all::enlist);
    return all;
  }

  /** In the order of the file. */
  List<Person> people() {
    return people;
  }

  List<RowProblem> problems() {
    return problems;
  }

  private void enlist(CallListRow row) {
    try {
      people.add(person(row));
      Details.of(row).remark().ifPresent(what -> problems.add(RowProblem.noted(row.line(), what)));
    } catch (IllegalArgumentException refused) {
      problems.add(RowProblem.leftOut(row.line(), Words.sentence(refused)));
    }
  }

  /** Several of one name and number, where none has an id, are told apart by their order. */
  private Person person(CallListRow row) {
    String known = Person.known(row);
    int nth = Person.hasId(row) ? 1 : seen.merge(known, 1, Integer::sum);
    return Person.of(row, nth == 1 ? known : known + "\n" + nth);
  }
}
