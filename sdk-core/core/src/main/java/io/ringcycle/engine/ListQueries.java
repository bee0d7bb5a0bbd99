package io.ringcycle.engine;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.view.ListView;
import java.util.List;

/** What leaders of a group may know of its lists. */
public final class ListQueries {
  private final Acting acting;

  /** Questions of somebody. */
  public ListQueries(Acting acting) {
    this.acting = acting;
  }

  /** A list, deleted or not. */
  public ListView view(CallListId list) {
    ListRow row =
        acting
            .transactions()
            .read(acting.caller().organisation(), (view, now) -> view.find(new ListRow.Key(list)))
            .orElseThrow(() -> new RefusedException(new Refusal.UnknownList(list)));
    acting.access().leader(acting.caller(), row);
    return picture(row);
  }

  /** The lists of all groups that the caller leads. */
  public List<ListView> all() {
    return acting
        .transactions()
        .read(acting.caller().organisation(), (view, now) -> view.lists())
        .stream()
        .filter(acting::leads)
        .map(ListQueries::picture)
        .toList();
  }

  private static ListView picture(ListRow row) {
    return new ListView(
        row.list(),
        row.group(),
        row.name(),
        row.description(),
        row.event(),
        row.exclusionsNow(),
        row.members(),
        row.members() - row.barred(),
        row.deletedAt().isPresent());
  }
}
