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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    return merged(
        view.callsTo(number, CALLS_LOOKED_AT),
        written(CallRow.class, call -> call.number().equals(number)),
        Comparator.comparing(CallRow::intendedAt).reversed());
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    return merged(
        view.contactsWith(supporter),
        written(ContactRow.class, contact -> contact.supporter().equals(supporter)),
        Comparator.comparing(ContactRow::metAt)
            .thenComparing(contact -> contact.contact().value()));
  }

  private <R extends Row> List<R> written(Class<R> type, Predicate<R> wanted) {
    List<R> fresh = new ArrayList<>();
    for (Row row : written.values()) {
      if (type.isInstance(row) && wanted.test(type.cast(row))) {
        fresh.add(type.cast(row));
      }
    }
    return fresh;
  }

  private static <R extends Row> List<R> merged(
      List<R> kept, List<R> fresh, Comparator<? super R> order) {
    if (fresh.isEmpty()) {
      return kept;
    }
    Map<RowKey<?>, R> all = new LinkedHashMap<>();
    kept.forEach(row -> all.put(row.key(), row));
    fresh.forEach(row -> all.put(row.key(), row));
    return all.values().stream().sorted(order).toList();
  }
}
