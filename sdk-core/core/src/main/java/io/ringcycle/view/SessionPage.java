package io.ringcycle.view;

import io.ringcycle.model.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * Some of many sessions, the oldest first.
 *
 * @param next behind which session the next page begins; nothing behind the last
 */
public record SessionPage(List<SessionView> sessions, Optional<SessionId> next) {
  /** Copies the list. */
  public SessionPage {
    sessions = List.copyOf(sessions);
  }
}
