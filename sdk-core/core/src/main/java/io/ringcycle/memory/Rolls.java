package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The live members of every list by place. */
final class Rolls {
  private final Map<CallListId, Roll> rolls = new HashMap<>();

  Rolls(Tables tables) {
    tables.watch(MemberRow.class, this::replace);
  }

  private void replace(Optional<MemberRow> old, MemberRow row) {
    Roll roll = rolls.computeIfAbsent(row.list(), any -> new Roll());
    old.filter(before -> before.place() != row.place()).ifPresent(roll::remove);
    roll.put(row);
  }

  /** That list's members; nobody where there is no such list. */
  Roll of(CallListId list) {
    return rolls.getOrDefault(list, new Roll());
  }
}
