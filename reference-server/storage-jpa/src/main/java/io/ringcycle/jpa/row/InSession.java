package io.ringcycle.jpa.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A supporter in a session. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class InSession implements Serializable, RowId {
  private static final long serialVersionUID = 1;

  @Column(name = "session_no")
  private long session;

  private String supporter;

  protected InSession() {}

  public InSession(long session, String supporter) {
    this.session = session;
    this.supporter = supporter;
  }

  public long session() {
    return session;
  }

  public String supporter() {
    return supporter;
  }

  @Override
  public List<String> columns() {
    return List.of("session_no", "supporter");
  }

  @Override
  public List<Object> values() {
    return List.of(session, supporter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InSession same
        && session == same.session
        && supporter.equals(same.supporter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(session, supporter);
  }
}
