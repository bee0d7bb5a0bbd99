package io.ringcycle.server.api;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownSession;
import io.ringcycle.view.SessionPage;
import java.util.Optional;

/** Pages of sessions; of the others, which may be many, nothing is worked out. */
final class SessionPages {
  private SessionPages() {}

  /** Asks for what is behind a session, at most so much. */
  interface Source {
    SessionPage behind(Optional<SessionId> last, int most);
  }

  static Page<ShownSession> of(Source source, String after, int limit) {
    SessionPage page = asked(source, last(after), Limit.checked(limit));
    return new Page<>(page.sessions(), page.next().map(SessionId::value).map(Pages::cursor))
        .map(ShownSession::of);
  }

  private static Optional<SessionId> last(String after) {
    return Optional.of(Pages.name(after)).filter(name -> !name.isEmpty()).map(SessionId::new);
  }

  private static SessionPage asked(Source source, Optional<SessionId> last, int most) {
    try {
      return source.behind(last, most);
    } catch (RefusedException refused) {
      throw refused.refusal() instanceof Refusal.UnknownSession ? Cursor.foreign() : refused;
    }
  }
}
