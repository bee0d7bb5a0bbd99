package io.ringcycle.spi.storage;

import io.ringcycle.model.SessionId;

/** What a session is called; holds the first name of its owner until somebody renames it. */
public record TitleRow(SessionId session, String name) implements Kept {
  /** Names the title of a session. */
  public record Key(SessionId session) implements RowKey<TitleRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return session.compareTo(other.session);
    }
  }

  @Override
  public Key key() {
    return new Key(session);
  }

  /** Without the name, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "TitleRow[" + session + "]";
  }
}
