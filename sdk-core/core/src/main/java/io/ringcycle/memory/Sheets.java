package io.ringcycle.memory;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.StandingRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What happened to anybody, session by session. */
final class Sheets {
  private final Names names;
  private final Map<SessionId, Sheet> sheets = new HashMap<>();

  Sheets(Names names) {
    this.names = names;
  }

  /** That session's sheet; an empty one where nothing has happened. */
  Sheet of(SessionId session) {
    Sheet sheet = sheets.get(session);
    return sheet == null ? new Sheet() : sheet;
  }

  Optional<StandingRow> find(StandingRow.Key key) {
    Sheet sheet = sheets.get(key.session());
    return sheet == null ? Optional.empty() : sheet.find(names.find(key.supporter().value()));
  }

  void put(StandingRow row) {
    sheets
        .computeIfAbsent(row.session(), any -> new Sheet())
        .put(row, names.number(row.supporter().value()));
  }
}
