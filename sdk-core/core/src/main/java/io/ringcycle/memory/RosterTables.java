package io.ringcycle.memory;

import io.ringcycle.memory.Keys.Named;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.RosterIndex;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is on which list. */
final class RosterTables implements RosterIndex {
  private static final String ALL = "";

  private final People people;
  private final Rolls rolls;
  private final Index<Named, ListRow> lists;
  private final Index<Named, NumberRow> busyNumbers;

  RosterTables(Tables tables, People people, Rolls rolls) {
    this.people = people;
    this.rolls = rolls;
    busyNumbers = tables.index(NumberRow.class, RosterTables::busy);
    lists = tables.index(ListRow.class, row -> Optional.of(new Named(ALL, row.list().value())));
  }

  private static Optional<Named> busy(NumberRow row) {
    return row.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(ALL, row.number().value()));
  }

  @Override
  public List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return rolls.of(list).beyond(afterPlace, limit);
  }

  @Override
  public List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return rolls.of(list).barred(afterPlace, limit);
  }

  @Override
  public List<MemberRow> lately(
      CallListId list, Happening what, Mark after, Instant until, int limit) {
    Roll roll = rolls.of(list);
    return roll.orders().by(what).between(after, until, Long.MAX_VALUE, limit).stream()
        .map(roll::at)
        .toList();
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    return rolls.memberships(supporter);
  }

  @Override
  public List<MemberRow> onTheLine(CallListId list) {
    return busyNumbers.between(Named.start(ALL), Named.end(ALL)).stream()
        .flatMap(number -> people.at(number.number()).stream())
        .flatMap(one -> rolls.find(new MemberRow.Key(list, one)).stream())
        .filter(MemberRow::live)
        .sorted(Comparator.comparing(MemberRow::place))
        .toList();
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    return people.at(number);
  }

  @Override
  public List<ListRow> lists() {
    return lists.between(Named.start(ALL), Named.end(ALL));
  }
}
