package io.ringcycle.fold;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.View;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A view with the rows of one change laid over it. Used by one thread. */
public final class Overlay implements Rows {
  /** How many calls to one number are looked at, the latest first. */
  public static final int CALLS_LOOKED_AT = 1_000;

  private final View view;
  private final Map<RowKey<?>, Row> written = new LinkedHashMap<>();
  private final Map<SupporterId, Set<CallListId>> joined = new LinkedHashMap<>();
  private final Map<NumberKey, Set<SupporterId>> reached = new LinkedHashMap<>();

  /** Nothing is written yet. */
  public Overlay(View view) {
    this.view = view;
  }

  @Override
  @SuppressWarnings("unchecked") // a row is kept under its own key, which names its type
  public <R extends Row> Optional<R> find(RowKey<R> key) {
    Row row = written.get(key);
    return row == null ? view.find(key) : Optional.of((R) row);
  }

  @Override
  public void put(Row row) {
    written.put(row.key(), row);
    if (row instanceof MemberRow member) {
      joined.computeIfAbsent(member.supporter(), any -> new LinkedHashSet<>()).add(member.list());
    }
    if (row instanceof PersonRow person) {
      person.number().ifPresent(number -> reach(number, person.supporter()));
    }
  }

  private void reach(NumberKey number, SupporterId supporter) {
    reached.computeIfAbsent(number, any -> new LinkedHashSet<>()).add(supporter);
  }

  /** All rows that were put, each once and as it was last. */
  public Collection<Row> written() {
    return written.values();
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    Set<CallListId> lists = new LinkedHashSet<>();
    view.memberships(supporter).forEach(member -> lists.add(member.list()));
    lists.addAll(joined.getOrDefault(supporter, Set.of()));
    return lists.stream().map(list -> get(new MemberRow.Key(list, supporter))).toList();
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    Set<SupporterId> people = new LinkedHashSet<>(view.peopleAt(number));
    people.addAll(reached.getOrDefault(number, Set.of()));
    return people.stream().filter(person -> hasNumber(person, number)).toList();
  }

  private boolean hasNumber(SupporterId person, NumberKey number) {
    return find(new PersonRow.Key(person))
        .flatMap(PersonRow::number)
        .filter(number::equals)
        .isPresent();
  }

  @Override
  public List<CallRow> callsTo(NumberKey number) {
    Stream<CallRow> fresh = writtenOf(CallRow.class).filter(call -> call.number().equals(number));
    return merged(view.callsTo(number, CALLS_LOOKED_AT), fresh)
        .sorted(Comparator.comparing(CallRow::intendedAt).reversed())
        .toList();
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    Stream<ContactRow> fresh =
        writtenOf(ContactRow.class).filter(contact -> contact.supporter().equals(supporter));
    return merged(view.contactsWith(supporter), fresh)
        .sorted(
            Comparator.comparing(ContactRow::metAt)
                .thenComparing(contact -> contact.contact().value()))
        .toList();
  }

  private <R extends Row> Stream<R> writtenOf(Class<R> type) {
    return written.values().stream().filter(type::isInstance).map(type::cast);
  }

  private static <R extends Row> Stream<R> merged(List<R> kept, Stream<R> fresh) {
    Map<RowKey<?>, R> all = new LinkedHashMap<>();
    kept.forEach(row -> all.put(row.key(), row));
    fresh.forEach(row -> all.put(row.key(), row));
    return all.values().stream();
  }
}
