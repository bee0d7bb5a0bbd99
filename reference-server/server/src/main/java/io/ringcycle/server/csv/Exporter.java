package io.ringcycle.server.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.ringcycle.model.Bar;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.view.PersonView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes people into a file that {@link Importer} takes back: no cell is a formula, and numbers in
 * E.164 are left as they are.
 *
 * @param people read twice: for their details' names, and for themselves
 */
public record Exporter(Supplier<Stream<PersonView>> people) {
  private static final List<String> FIRST = List.of("id", "name", "number", "tags", "time_zone");
  private static final List<String> LAST = List.of("not_callable", "contacts", "last_contact");

  /** All of it, in UTF-8. */
  public void write(OutputStream file) throws IOException {
    Collection<String> details = details();
    try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        Stream<PersonView> all = people.get()) {
      csv.writeRecord(guarded(Stream.of(FIRST, details, LAST).flatMap(Collection::stream)));
      all.forEach(one -> csv.writeRecord(guarded(cells(one, details))));
    }
  }

  private Collection<String> details() {
    Set<String> names = new TreeSet<>();
    try (Stream<PersonView> all = people.get()) {
      all.forEach(one -> names.addAll(one.supporter().details().keySet()));
    }
    names.remove(NewSupporter.ZONE);
    return names;
  }

  private static List<String> guarded(Stream<String> cells) {
    return cells.map(Formulas::guarded).toList();
  }

  private static Stream<String> cells(PersonView view, Collection<String> details) {
    Supporter person = view.supporter();
    List<String> cells = new ArrayList<>();
    cells.add(person.id().value());
    cells.add(person.name());
    cells.add(number(person));
    cells.add(String.join("; ", person.tags()));
    cells.add(person.details().getOrDefault(NewSupporter.ZONE, ""));
    details.forEach(name -> cells.add(person.details().getOrDefault(name, "")));
    cells.add(view.bar().map(Bar::name).orElse(""));
    cells.add(view.contacts().name());
    cells.add(view.lastContact().map(Instant::toString).orElse(""));
    return cells.stream();
  }

  private static String number(Supporter person) {
    return person.contact() instanceof NumberGiven.Unusable unusable
        ? unusable.asWritten()
        : person.number().map(PhoneNumber::e164).orElse("");
  }
}
