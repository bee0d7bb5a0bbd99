package io.ringcycle.memory;

import io.ringcycle.memory.Keys.Marked;
import io.ringcycle.memory.Keys.Named;
import io.ringcycle.memory.Keys.Numbered;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.RosterIndex;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is on which list. */
final class RosterTables implements RosterIndex {
  private static final String ALL = "";

  private final Rolls rolls;
  private final Index<Numbered, MemberRow> barred;
  private final Index<Marked, MemberRow> contacted;
  private final Index<Marked, MemberRow> attempted;
  private final Index<Named, MemberRow> memberships;
  private final Index<Named, PersonRow> people;
  private final Index<Named, ListRow> lists;

  RosterTables(Tables tables, Rolls rolls) {
    this.rolls = rolls;
    barred = tables.index(MemberRow.class, RosterTables::barred);
    contacted = tables.index(MemberRow.class, row -> marked(row, MemberRow::contactedAt));
    attempted = tables.index(MemberRow.class, row -> marked(row, MemberRow::attemptedAt));
    memberships = tables.index(MemberRow.class, RosterTables::membership);
    people = tables.index(PersonRow.class, RosterTables::number);
    lists = tables.index(ListRow.class, row -> Optional.of(new Named(ALL, row.list().value())));
  }

  private static Optional<Numbered> barred(MemberRow row) {
    return row.live() && !row.callable()
        ? Optional.of(new Numbered(row.list().value(), row.place()))
        : Optional.empty();
  }

  private static Optional<Marked> marked(
      MemberRow row, Function<MemberRow, Optional<Instant>> latest) {
    return latest
        .apply(row)
        .filter(at -> row.live())
        .map(at -> new Marked(row.list().value(), new Mark(at, row.place())));
  }

  private static Optional<Named> membership(MemberRow row) {
    return Optional.of(new Named(row.supporter().value(), row.list().value()));
  }

  private static Optional<Named> number(PersonRow row) {
    return row.number().map(number -> new Named(number.value(), row.supporter().value()));
  }

  @Override
  public List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return rolls.of(list).beyond(afterPlace, limit);
  }

  @Override
  public List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return barred.between(
        new Numbered(list.value(), afterPlace), new Numbered(list.value(), Long.MAX_VALUE), limit);
  }

  @Override
  public List<MemberRow> contacted(CallListId list, Mark after, Instant until, int limit) {
    return between(contacted, list, after, until, limit);
  }

  @Override
  public List<MemberRow> attempted(CallListId list, Mark after, Instant until, int limit) {
    return between(attempted, list, after, until, limit);
  }

  private static List<MemberRow> between(
      Index<Marked, MemberRow> index, CallListId list, Mark after, Instant until, int limit) {
    return index.between(
        new Marked(list.value(), after), new Marked(list.value(), Mark.after(until)), limit);
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    String group = supporter.value();
    return memberships.between(Named.start(group), Named.end(group));
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    String group = number.value();
    return people.between(Named.start(group), Named.end(group)).stream()
        .map(PersonRow::supporter)
        .toList();
  }

  @Override
  public List<ListRow> lists() {
    return lists.between(Named.start(ALL), Named.end(ALL));
  }
}
