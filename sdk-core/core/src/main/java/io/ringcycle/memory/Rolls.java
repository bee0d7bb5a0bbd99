package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is or was on which list. */
final class Rolls {
  private final Names names;
  private final Map<CallListId, Roll> rolls = new HashMap<>();

  /** The lists of each person; those who are on one alone share it. */
  private final Column<List<Roll>> listsOf = new Column<>();

  Rolls(Names names) {
    this.names = names;
  }

  /** That list's members; nobody where there is no such list. */
  Roll of(CallListId list) {
    Roll roll = rolls.get(list);
    return roll == null ? new Roll(list, names) : roll;
  }

  Optional<MemberRow> find(MemberRow.Key key) {
    int person = names.find(key.supporter().value());
    return person == Finder.ABSENT
        ? Optional.empty()
        : of(key.list()).member(person, key.supporter());
  }

  void put(MemberRow row) {
    int person = names.number(row.supporter().value());
    Roll roll = rolls.computeIfAbsent(row.list(), list -> new Roll(list, names));
    if (roll.placeOf(person) == Finder.ABSENT) {
      listsOf.set(person, with(listsOf.find(person).orElse(List.of()), roll));
    }
    roll.put(row, person);
  }

  private static List<Roll> with(List<Roll> known, Roll roll) {
    if (known.isEmpty()) {
      return roll.alone();
    }
    List<Roll> more = new ArrayList<>(known);
    more.add(roll);
    return List.copyOf(more);
  }

  /** Every membership that somebody has or had, by list. */
  List<MemberRow> memberships(SupporterId supporter) {
    int person = names.find(supporter.value());
    return person == Finder.ABSENT ? List.of() : memberships(person, supporter);
  }

  private List<MemberRow> memberships(int person, SupporterId supporter) {
    return listsOf.find(person).orElse(List.of()).stream()
        .flatMap(roll -> roll.member(person, supporter).stream())
        .sorted(Comparator.comparing(row -> row.list().value()))
        .toList();
  }
}
