package io.ringcycle.jpa;

import io.ringcycle.jpa.row.RowId;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.util.ArrayList;
import java.util.List;

/** Keys in words, and of which list or session they tell. */
final class Keys {
  private Keys() {}

  /** The list or session that a row is, or hangs on. */
  static String owner(RowKey<?> key) {
    if (key instanceof ListRow.Key list) {
      return list.list().value();
    } else if (key instanceof MemberRow.Key member) {
      return member.list().value();
    } else if (key instanceof SessionRow.Key session) {
      return session.session().value();
    } else if (key instanceof StandingRow.Key standing) {
      return standing.session().value();
    } else if (key instanceof CycleRow.Key cycle) {
      return cycle.session().value();
    }
    return ((AdvanceRow.Key) key).session().value();
  }

  /** {@code list=street, supporter=p1}. */
  static String shown(RowKey<?> key) {
    return key.toString().replaceAll("^Key\\[|]$", "");
  }

  /** The same for a row whose key is none. */
  static String shown(Stored<?> stored) {
    RowId id = stored.rowId();
    List<String> all = new ArrayList<>();
    for (int at = 0; at < id.columns().size(); at++) {
      all.add(id.columns().get(at) + "=" + id.values().get(at));
    }
    return String.join(", ", all);
  }
}
